package io.github.communique.evidence;

import io.github.communique.check.EvidenceCode;
import io.github.communique.model.TextSpan;
import java.util.List;
import java.util.Optional;

/** The outcome of one citation with the places of its words, and what there is to say about it. */
record Verdict(CitationOutcome outcome, List<TextSpan> places, Optional<Remark> remark) {
    /** Something to say; becomes a finding at the citation. */
    record Remark(EvidenceCode code, String message) {}

    static Verdict of(CitationOutcome outcome) {
        return new Verdict(outcome, List.of(), Optional.empty());
    }

    static Verdict confirmed(TextSpan place) {
        return new Verdict(CitationOutcome.CONFIRMED, List.of(place), Optional.empty());
    }

    static Verdict ambiguous(List<TextSpan> places, String message) {
        Remark remark = new Remark(EvidenceCode.QUOTE_AMBIGUOUS, message);
        return new Verdict(CitationOutcome.AMBIGUOUS, places, Optional.of(remark));
    }

    static Verdict missed(EvidenceCode code, String message) {
        return new Verdict(CitationOutcome.MISSED, List.of(), Optional.of(new Remark(code, message)));
    }
}
