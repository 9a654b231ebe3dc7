package io.github.communique.testkit.generate;

import io.github.communique.model.Asserter;
import io.github.communique.model.Claim;
import io.github.communique.model.ClaimAspect;
import io.github.communique.model.EventId;
import io.github.communique.model.ReadoutId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Claims of sound dossiers. */
final class SoundClaims {
    private SoundClaims() {}

    static Arbitrary<Claim> claim(SoundSize size) {
        Arbitrary<Asserter> readouts = SoundTexts.ids("readout", size.events()).map(id -> ReadoutId.of(id + ".1"));
        Arbitrary<Asserter> sources = SoundTexts.sources(size).map(id -> id);
        return Combinators.combine(
                        SoundTexts.ids("event", size.events()),
                        Arbitraries.of(ClaimAspect.class),
                        Arbitraries.oneOf(readouts, sources),
                        SoundEvidence.citations(size))
                .as((event, aspect, asserter, citations) -> Claim.builder()
                        .event(EventId.of(event))
                        .aspect(aspect)
                        .value(value(aspect))
                        .assertedBy(asserter)
                        .addAllCitations(citations)
                        .build());
    }

    private static String value(ClaimAspect aspect) {
        return switch (aspect) {
            case INITIATOR -> SoundTexts.id("party", 0);
            case PARTICIPANT -> SoundTexts.id("person", 0);
            case TIME -> "2020-07~";
            case DURATION -> "PT35M";
            case MEDIUM -> "telephone";
        };
    }
}
