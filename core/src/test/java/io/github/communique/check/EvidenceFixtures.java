package io.github.communique.check;

import io.github.communique.evidence.EvidenceChecker;
import io.github.communique.evidence.SourceText;
import io.github.communique.evidence.SourceTexts;
import io.github.communique.evidence.TextFormat;
import io.github.communique.model.Citation;
import io.github.communique.model.Directness;
import io.github.communique.model.ReadoutText;
import io.github.communique.model.Sha256;
import io.github.communique.model.TextExtent;
import io.github.communique.model.TextQuote;
import io.github.communique.model.TextSpan;
import io.github.communique.model.TextStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A fixture for each evidence code: a dossier that cites the page, and the text of the page. */
final class EvidenceFixtures {
    private static final String TEXT = "They voiced firm support. He doubts the support of others.";
    private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);
    private static final Sha256 OTHER = Sha256.ofText("another text");

    private EvidenceFixtures() {}

    static List<Fixture> all() {
        return List.of(
                new Fixture(
                        EvidenceCode.TEXT_NOT_GIVEN,
                        () -> check(citing(quote("firm support")), source -> Optional.empty()),
                        () -> check(citing(Sample.citation("page")), source -> Optional.empty())),
                new Fixture(
                        EvidenceCode.TEXT_UNREADABLE,
                        () -> check(citing(quote("firm support")), source -> {
                            throw new IOException("page.txt: text must be UTF-8, which it is not from byte 3");
                        }),
                        () -> check(citing(quote("firm support")))),
                new Fixture(
                        EvidenceCode.SOURCE_DIGEST_MISMATCH,
                        () -> check(recording(OTHER), bytes()),
                        () -> check(recording(Sha256.ofBytes(BYTES)), bytes())),
                new Fixture(
                        EvidenceCode.TEXT_DIGEST_MISMATCH,
                        () -> check(holding(OTHER)),
                        () -> check(
                                holding(Sha256.ofText("They voiced firm support.\nHe doubts the support of others.")))),
                of(EvidenceCode.QUOTE_NOT_FOUND, quote("strong support"), quote("firm\nsupport")),
                of(
                        EvidenceCode.CONTEXT_NOT_FOUND,
                        quote(TextQuote.builder().exact("firm support").prefix("He doubts")),
                        quote(TextQuote.builder().exact("firm support").prefix("voiced"))),
                of(
                        EvidenceCode.QUOTE_AMBIGUOUS,
                        quote("support"),
                        quote(TextQuote.builder().exact("support").suffix("of others"))),
                of(EvidenceCode.SPAN_OUTSIDE_TEXT, span(12, 59), span(12, 58)),
                of(
                        EvidenceCode.SPAN_MISMATCH,
                        citation()
                                .quote(TextQuote.of("firm support"))
                                .span(new TextSpan(12, 16))
                                .build(),
                        citation()
                                .quote(TextQuote.of("firm support"))
                                .span(new TextSpan(12, 24))
                                .build()));
    }

    private static Fixture of(EvidenceCode code, Citation triggering, Citation clean) {
        return new Fixture(code, () -> check(citing(triggering)), () -> check(citing(clean)));
    }

    private static List<Finding> check(Consumer<Sample> change) {
        return check(change, SourceTexts.of(Map.of(Sample.PAGE, SourceText.of(TEXT))));
    }

    private static List<Finding> check(Consumer<Sample> change, SourceTexts texts) {
        return EvidenceChecker.of(texts).check(Fixture.dossier(change)).findings();
    }

    private static SourceTexts bytes() {
        return source -> Optional.of(SourceText.read(BYTES, TextFormat.plain()));
    }

    private static Consumer<Sample> citing(Citation citation) {
        return sample ->
                sample.events.set(0, Sample.call().addCitation(citation).build());
    }

    private static Consumer<Sample> recording(Sha256 digest) {
        return sample ->
                sample.sources.set(0, Sample.source("page").sha256(digest).build());
    }

    private static Consumer<Sample> holding(Sha256 digest) {
        ReadoutText text = ReadoutText.builder()
                .language("en")
                .status(TextStatus.ORIGINAL)
                .source(Sample.PAGE)
                .extent(TextExtent.WHOLE)
                .sha256(digest)
                .build();
        return sample -> sample.readouts.set(
                0, Sample.readout("readout-us").addText(text).build());
    }

    private static Citation quote(String exact) {
        return quote(TextQuote.builder().exact(exact));
    }

    private static Citation quote(TextQuote.Builder quote) {
        return citation().quote(quote.build()).build();
    }

    private static Citation span(int start, int end) {
        return citation().span(new TextSpan(start, end)).build();
    }

    private static Citation.Builder citation() {
        return Citation.builder().source(Sample.PAGE).directness(Directness.VERBATIM);
    }
}
