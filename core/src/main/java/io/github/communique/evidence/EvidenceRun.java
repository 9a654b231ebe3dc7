package io.github.communique.evidence;

import io.github.communique.check.EvidenceCode;
import io.github.communique.check.Finding;
import io.github.communique.model.Citation;
import io.github.communique.model.Dossier;
import io.github.communique.model.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One check of one dossier: goes from source to source, then puts the results in the order of the dossier. */
final class EvidenceRun {
    private final Collection<CitedSource> cited;
    private final List<Numbered<Finding>> findings = new ArrayList<>();
    private final List<Numbered<CitationEvidence>> citations = new ArrayList<>();
    private final List<SourceEvidence> sources = new ArrayList<>();

    EvidenceRun(Dossier dossier) {
        this.cited = CitedSource.of(dossier);
    }

    private record Numbered<T>(int order, T value) {}

    void check(SourceTexts texts) {
        for (CitedSource source : cited) {
            Optional<SourceText> text = read(texts, source);
            text.ifPresent(given -> checkDigests(source, given));
            List<CitationEvidence> checked = checkCitations(source, text);
            sources.add(new SourceEvidence(source.id(), text.isPresent(), EvidenceCounts.of(checked)));
        }
    }

    private Optional<SourceText> read(SourceTexts texts, CitedSource source) {
        String name = Excerpt.quoted(source.id().value());
        try {
            Optional<SourceText> text = texts.find(source.id());
            if (text.isEmpty() && source.hasCheckableCitations()) {
                String message = "no text is given for " + name + ": " + source.uncheckedCitations();
                add(source.first(), EvidenceCode.TEXT_NOT_GIVEN, message);
            }
            return text;
        } catch (IOException e) {
            String message = "the text of " + name + " cannot be read (" + Excerpt.reason(e) + "): "
                    + source.uncheckedCitations();
            add(source.first(), EvidenceCode.TEXT_UNREADABLE, message);
            return Optional.empty();
        }
    }

    private void checkDigests(CitedSource source, SourceText given) {
        String name = Excerpt.quoted(source.id().value());
        given.sha256()
                .ifPresent(found -> source.records()
                        .forEach(at -> other(at.value().sha256(), found)
                                .ifPresent(expected -> add(
                                        digest(at, expected),
                                        EvidenceCode.SOURCE_DIGEST_MISMATCH,
                                        "the bytes of " + name + " must have SHA-256 " + expected + ": " + found))));
        if (source.texts().stream().anyMatch(at -> at.value().sha256().isPresent())) {
            Sha256 found = Sha256.ofText(given.text());
            source.texts()
                    .forEach(at -> other(at.value().sha256(), found)
                            .ifPresent(expected -> add(
                                    digest(at, expected),
                                    EvidenceCode.TEXT_DIGEST_MISMATCH,
                                    "the text of " + name + " must have SHA-256 " + expected + ": " + found)));
        }
    }

    private static Optional<Sha256> other(Optional<Sha256> expected, Sha256 found) {
        return expected.filter(digest -> !digest.equals(found));
    }

    private static CitedSource.At<Sha256> digest(CitedSource.At<?> at, Sha256 expected) {
        return new CitedSource.At<>(at.order(), at.place().at("sha256", expected), expected);
    }

    private List<CitationEvidence> checkCitations(CitedSource source, Optional<SourceText> text) {
        Optional<CitedText> prepared = text.filter(given -> source.hasCheckableCitations())
                .map(given -> new CitedText(source.id(), given.text()));
        List<CitationEvidence> checked = new ArrayList<>();
        for (CitedSource.At<Citation> at : source.citations()) {
            Verdict verdict = prepared.filter(given -> CitedSource.isCheckable(at.value()))
                    .map(given -> given.check(at.value()))
                    .orElseGet(() -> unchecked(at.value()));
            verdict.remark().ifPresent(remark -> add(at, remark.code(), remark.message()));
            CitationEvidence evidence = new CitationEvidence(
                    at.place().ownerId(), at.place().path(), at.value(), verdict.outcome(), verdict.places());
            citations.add(new Numbered<>(at.order(), evidence));
            checked.add(evidence);
        }
        return checked;
    }

    private static Verdict unchecked(Citation citation) {
        return Verdict.of(
                CitedSource.isCheckable(citation) ? CitationOutcome.NOT_GIVEN : CitationOutcome.NOT_CHECKABLE);
    }

    private void add(CitedSource.At<?> at, EvidenceCode code, String message) {
        findings.add(new Numbered<>(at.order(), at.place().finding(code, message)));
    }

    EvidenceReport report() {
        return new EvidenceReport(inOrder(findings), inOrder(citations), sources);
    }

    private static <T> List<T> inOrder(List<Numbered<T>> numbered) {
        return numbered.stream()
                .sorted(Comparator.comparingInt(Numbered::order))
                .map(Numbered::value)
                .toList();
    }
}
