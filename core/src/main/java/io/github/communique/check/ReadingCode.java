package io.github.communique.check;

/** What can be wrong with a file as a file, before anything is known of what it says. */
public enum ReadingCode implements FindingCode {
    /** Nothing at all, or only white space. */
    EMPTY("file.empty", Severity.ERROR, "the input is empty"),
    /** The input ends or goes on where its format does not allow it. */
    SYNTAX("file.syntax", Severity.ERROR, "the input is not well-formed"),
    /** Bytes that are not UTF-8, or text that no encoding can hold. */
    ENCODING("file.encoding", Severity.ERROR, "the input is not UTF-8 text"),
    /** More than a limit allows: too deep, too long, too many. */
    LIMIT("file.limit", Severity.ERROR, "a limit is exceeded"),
    /** Well-formed, but not a file of this library, or of a version it does not know. */
    NOT_A_DOSSIER("file.not-a-dossier", Severity.ERROR, "the input is not a dossier"),
    /** A property that the record does not have. */
    UNKNOWN_PROPERTY("property.unknown", Severity.ERROR, "a property is not known"),
    /** A property that stands twice in one record. */
    DUPLICATE_PROPERTY("property.duplicate", Severity.ERROR, "a property stands twice"),
    /** A property without which there is no record. */
    MISSING_PROPERTY("property.missing", Severity.ERROR, "a required property is missing"),
    /** A value of another type: a number for a text, an object for a list. */
    WRONG_TYPE("value.type", Severity.ERROR, "a value has the wrong type"),
    /** A value that its type does not allow. */
    INVALID_VALUE("value.invalid", Severity.ERROR, "a value is not allowed"),
    /** A term that the vocabulary does not have. */
    UNKNOWN_TERM("value.unknown-term", Severity.ERROR, "a value is not in its vocabulary"),
    /** Values that can never be right together. */
    INVALID_RECORD("record.invalid", Severity.ERROR, "a record cannot be right");

    private final String code;
    private final Severity severity;
    private final String title;

    ReadingCode(String code, Severity severity, String title) {
        this.code = code;
        this.severity = severity;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String title() {
        return title;
    }
}
