package io.github.communique.check;

/** What can be wrong with a file as a file, before anything is known of what it says. */
public enum ReadingCode implements FindingCode {
    /** Nothing at all, or only white space. */
    EMPTY(
            "file.empty",
            Severity.ERROR,
            "the input is empty",
            "An input must hold a dossier or records. This one holds nothing, or nothing but white space.",
            "Check that the file was written and copied completely, and that its name is right."),
    /** The input ends or goes on where its format does not allow it. */
    SYNTAX(
            "file.syntax",
            Severity.ERROR,
            "the input is not well-formed",
            "An input must follow the grammar of its format to the end. Here it breaks off, or goes on where the format does not allow it.",
            "Correct the text at the line and column given; what seems wrong there often began just before."),
    /** Bytes that are not UTF-8, or text that no encoding can hold. */
    ENCODING(
            "file.encoding",
            Severity.ERROR,
            "the input is not UTF-8 text",
            "Every file must be UTF-8, so that names in any script are read as they were written.",
            "Convert the file to UTF-8. A file in another encoding is never guessed at."),
    /** More than a limit allows: too deep, too long, too many. */
    LIMIT(
            "file.limit",
            Severity.ERROR,
            "a limit is exceeded",
            "An input must stay within the limits for depth, length and number, which keep a hostile file from using up memory.",
            "If the file is sound, raise the limit that the message names; else do not use the file."),
    /** Well-formed, but not a file of this library, or of a version it does not know. */
    NOT_A_DOSSIER(
            "file.not-a-dossier",
            Severity.ERROR,
            "the input is not a dossier",
            "A dossier must begin by saying that it is one and in which version of the format.",
            "Check that it is the right file. If a newer version of the library wrote it, read it with that version."),
    /** A property that the record does not have. */
    UNKNOWN_PROPERTY(
            "property.unknown",
            Severity.ERROR,
            "a property is not known",
            "A record must have no properties but its own: an unknown one is most often a known one misspelled, and its value would be lost.",
            "Correct the name. Keep data of your own in 'extensions', where a lenient reader also puts what it does not know."),
    /** A property that stands twice in one record. */
    DUPLICATE_PROPERTY(
            "property.duplicate",
            Severity.ERROR,
            "a property stands twice",
            "A property must stand only once in a record: formats do not say which of two values counts.",
            "Decide which of the values is right and delete the other."),
    /** A property without which there is no record. */
    MISSING_PROPERTY(
            "property.missing",
            Severity.ERROR,
            "a required property is missing",
            "A record must have all its required properties; without this one it cannot be built.",
            "Add the property."),
    /** A value of another type: a number for a text, an object for a list. */
    WRONG_TYPE(
            "value.type",
            Severity.ERROR,
            "a value has the wrong type",
            "A value must have the type of its property: codes are texts even where they look like numbers, and what can repeat is a list.",
            "Write the value as the type that the message names."),
    /** A value that its type does not allow. */
    INVALID_VALUE(
            "value.invalid",
            Severity.ERROR,
            "a value is not allowed",
            "A value must have the form that its property gives, such as that of an id, a date or a digest.",
            "Correct the value; the message says what it must look like. Leave the property out if it is not known."),
    /** A term that the vocabulary does not have. */
    UNKNOWN_TERM(
            "value.unknown-term",
            Severity.ERROR,
            "a value is not in its vocabulary",
            "A value of a closed vocabulary must be one of its terms, written exactly as listed.",
            "Choose the term that fits from the list in the message."),
    /** Values that can never be right together. */
    INVALID_RECORD(
            "record.invalid",
            Severity.ERROR,
            "a record cannot be right",
            "The values of a record must be possible together; each of these may be right, but not all at once.",
            "Correct the value that the message names.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final FindingEntry entry;

    ReadingCode(String code, Severity severity, String title, String explanation, String remedy) {
        this.entry = new FindingEntry(code, severity, title, explanation, remedy);
    }

    @Override
    public FindingEntry entry() {
        return entry;
    }
}
