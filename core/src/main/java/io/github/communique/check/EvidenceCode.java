package io.github.communique.check;

/** What can be wrong between a dossier and the texts of its sources. */
public enum EvidenceCode implements FindingCode {
    /** A source of which no text is there. */
    TEXT_NOT_GIVEN(
            "evidence.text-not-given",
            Severity.INFO,
            "the text of a source was not given",
            "The text of every source that is quoted should be at hand when evidence is checked; what is cited from others is taken on trust.",
            "Give the text of the source, or let the citations be; texts that may not be copied need not be kept."),
    /** A source whose text cannot be read. */
    TEXT_UNREADABLE(
            "evidence.text-unreadable",
            Severity.ERROR,
            "the text of a source cannot be read",
            "A text that is given for a source must be readable: in the format that the ending of its name tells, in UTF-8, and within the limit of length.",
            "Convert the file as the message says, or take it away so that the source counts as not given."),
    /** Other bytes than those that the source records. */
    SOURCE_DIGEST_MISMATCH(
            "evidence.source-digest-mismatch",
            Severity.ERROR,
            "a file is not the one that its source records",
            "The bytes given for a source must have the SHA-256 digest that the source records; else the citations were made from another copy.",
            "Find the copy that the digest is of. If the new one is as good, check the citations against it and record its digest."),
    /** Another text than the one that the readout records. */
    TEXT_DIGEST_MISMATCH(
            "evidence.text-digest-mismatch",
            Severity.ERROR,
            "a text is not the one that a readout records",
            "The text given for a source must have the digest that a readout records of it, whatever its line breaks; else nothing can be called absent from the readout.",
            "See that the file holds the text and nothing around it. If the text itself has changed, code the readout anew and record the new digest."),
    /** Words that the source does not have. */
    QUOTE_NOT_FOUND(
            "evidence.quote-not-found",
            Severity.ERROR,
            "a quote is not in the text of its source",
            "The words of a quote must stand in the text of its source, letter by letter. Quotation marks, dashes, ellipses, white space, invisible characters and Unicode normal forms may differ; words and numbers may not be cut.",
            "Copy the words from the source; the message gives the nearest passage. If they stand in another source, cite that."),
    /** Words that stand in the source beside others than the quote says. */
    CONTEXT_NOT_FOUND(
            "evidence.context-not-found",
            Severity.ERROR,
            "a quote is not where its prefix and suffix say",
            "The prefix and the suffix of a quote must stand directly before and after its words; else they show no place or the wrong one.",
            "Copy the prefix and the suffix from the source. If the words alone stand there only once, leave both out."),
    /** Words that the source has several times. */
    QUOTE_AMBIGUOUS(
            "evidence.quote-ambiguous",
            Severity.WARNING,
            "a quote is in the text of its source more than once",
            "A quote should lead to one place of its source: of several places one may mean something else.",
            "Add a prefix or a suffix, or the span of the place that is meant; the message lists the places."),
    /** A place beyond the end of the text. */
    SPAN_OUTSIDE_TEXT(
            "evidence.span-outside-text",
            Severity.ERROR,
            "a span ends after the text of its source",
            "A span must lie in the text of its source. It counts Unicode code points from 0, of the text without front matter and markup.",
            "Correct the span. If it was counted in UTF-16 units or bytes, or in the whole file, count anew."),
    /** A place that holds other words than the quote. */
    SPAN_MISMATCH(
            "evidence.span-mismatch",
            Severity.ERROR,
            "a span holds other words than its quote",
            "Where a citation gives both, its span must hold the words of its quote and no others.",
            "Take the span that the message gives, or correct the quote if the span is right.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final FindingEntry entry;

    EvidenceCode(String code, Severity severity, String title, String explanation, String remedy) {
        this.entry = new FindingEntry(code, severity, title, explanation, remedy);
    }

    @Override
    public FindingEntry entry() {
        return entry;
    }
}
