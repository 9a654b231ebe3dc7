package io.github.communique.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.archive.CameoActor;
import io.github.communique.model.EventId;
import io.github.communique.model.LanguageTag;
import io.github.communique.testkit.conformance.AcceptedTime;
import io.github.communique.testkit.conformance.ConformanceCorpus;
import io.github.communique.testkit.conformance.RefusedTime;
import io.github.communique.time.EdtfFormatException;
import io.github.communique.time.EdtfTemporal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A parser of short texts.
 *
 * @param name the folder of its seeds
 * @param refusal the only exception it may throw
 * @param parse reads a text and writes it again
 */
record TextTarget(String name, Class<? extends IllegalArgumentException> refusal, UnaryOperator<String> parse)
        implements FuzzTarget {
    static TextTarget times() {
        return new TextTarget("times", EdtfFormatException.class, TextTarget::time);
    }

    static TextTarget ids() {
        return new TextTarget(
                "ids", IllegalArgumentException.class, text -> EventId.of(text).toString());
    }

    static TextTarget languages() {
        return new TextTarget("languages", IllegalArgumentException.class, LanguageTag::check);
    }

    static TextTarget actors() {
        return new TextTarget("actors", IllegalArgumentException.class, TextTarget::actor);
    }

    /** Any text is a code of an actor; asks it everything. */
    private static String actor(String text) {
        CameoActor actor = CameoActor.parse(text);
        assertThat(actor.parts()).hasSize((text.length() + 2) / 3).containsAll(actor.unknown());
        assertThat(actor.roles()).isSubsetOf(actor.parts());
        assertThat(actor.country()).isNotNull();
        assertThat(actor.isoCountry()).isNotNull();
        assertThat(actor.partyKind()).isNotNull();
        assertThat(actor.name()).isNotNull();
        return actor.raw();
    }

    @Override
    public FuzzSyntax syntax() {
        return FuzzSyntax.TEXT;
    }

    /** Every line of a file is one input. */
    @Override
    public List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        if (name.equals("times")) {
            Stream.concat(
                            ConformanceCorpus.acceptedTimes().map(AcceptedTime::text),
                            ConformanceCorpus.refusedTimes().map(RefusedTime::text))
                    .forEach(time -> seeds.add(time.getBytes(StandardCharsets.UTF_8)));
        }
        seeds.addAll(FuzzCorpus.lines(name));
        return seeds;
    }

    @Override
    public FuzzOutcome run(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        try {
            String written = parse.apply(text);
            assertThat(written).as("what was read and written again").isEqualTo(text);
            return FuzzOutcome.accepted(text.replaceAll("[0-9]", "0").replaceAll("[a-z]+", "a"));
        } catch (IllegalArgumentException e) {
            assertThat(e).isExactlyInstanceOf(refusal);
            assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(1_000);
            return FuzzOutcome.refused(e);
        }
    }

    /** Asks a time everything, so that no answer of a strange time throws. */
    private static String time(String text) {
        EdtfTemporal time = EdtfTemporal.parse(text);
        assertThat(EdtfTemporal.parse(time.toString())).isEqualTo(time);
        assertThat(EdtfTemporal.DISPLAY_ORDER.compare(time, time)).isZero();
        time.earliest()
                .ifPresent(first ->
                        time.latest().ifPresent(last -> assertThat(first).isBeforeOrEqualTo(last)));
        for (String other : new String[] {"2021-01-26", "-9999", "2021-01-26T14:26:27-05:00", "../2021", "2021/"}) {
            EdtfTemporal that = EdtfTemporal.parse(other);
            assertThat(time.isBefore(that)).isEqualTo(that.isAfter(time));
            assertThat(time.overlaps(that)).isEqualTo(that.overlaps(time));
            assertThat(time.isWithin(that)).isNotNull();
            assertThat(time.isSameAs(that)).isEqualTo(that.isSameAs(time));
        }
        return time.toString();
    }
}
