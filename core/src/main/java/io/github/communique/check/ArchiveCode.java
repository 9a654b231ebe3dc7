package io.github.communique.check;

/** What can be wrong with a file of an event archive and its rows: errors refuse the row, warnings keep it. */
public enum ArchiveCode implements FindingCode {
    /** A file without the columns of its archive. */
    NOT_RECOGNISED(
            "archive.not-recognised",
            Severity.ERROR,
            "a file is not of the archive",
            "A file of an archive must have the columns that the archive's codebook gives: told by their number where there is no header, by their names where there is one.",
            "Check that the download is complete and is the file you meant. If the archive has a new layout, read it with a newer version of the library."),
    /** A row of too many or too few columns. */
    COLUMN_COUNT(
            "archive.column-count",
            Severity.ERROR,
            "a row has the wrong number of columns",
            "A row must have as many columns as its file: with one more or fewer, values stand in the wrong columns.",
            "Look at the row in the reject file. Most often a tab or a line break stands inside a text, or two rows were glued together."),
    /** A last row that breaks off. */
    CUT_ROW(
            "archive.cut-row",
            Severity.ERROR,
            "the last row is cut off",
            "A file must end with a whole row: this one ends in the middle of a row and without a line end, so the rest of the file is missing.",
            "Download the file again."),
    /** A zip or gzip file that breaks off or fails its checksum. */
    CUT_FILE(
            "archive.cut-file",
            Severity.ERROR,
            "a compressed file is cut off or damaged",
            "A compressed file must hold all that its maker put in: this one ends early or fails its checksum. What was read before is kept.",
            "Download the file again and compare its length or digest with those that the archive publishes."),
    /** A row with a NUL byte. */
    NUL_BYTE(
            "archive.nul-byte",
            Severity.ERROR,
            "a row holds a NUL byte",
            "A row must be text: a NUL byte is a sign of a damaged disk or transfer, and no column may hold one.",
            "Download the file again."),
    /** A row without a date. */
    DATE_MALFORMED(
            "archive.date-malformed",
            Severity.ERROR,
            "a row has no date that can be read",
            "A row must give the day of its event in the form of its archive: an event without a time cannot be placed, and none is made up.",
            "Look at the row in the reject file."),
    /** A row without a known event type. */
    CODE_UNKNOWN(
            "archive.code-unknown",
            Severity.ERROR,
            "a row has no event type that is known",
            "A row must have an event type of the archive's scheme, digit for digit: without one it cannot be told whether it is a call, a meeting or an action. A parent code or a default is never put in its place.",
            "Look at the row in the reject file; coders are known to write codes such as '120]--' and '---'."),
    /** A row with a blank actor. */
    ACTOR_BLANK(
            "archive.actor-blank",
            Severity.WARNING,
            "a row names only one actor, or none",
            "A row should name both its actors. A blank stays blank, it is not an unknown country: the event has fewer participants.",
            "Select rows with both actors if you need them ('both-parties')."),
    /** An actor code with unknown parts. */
    ACTOR_UNKNOWN(
            "archive.actor-unknown",
            Severity.WARNING,
            "an actor code has parts that are not known",
            "Each group of three letters in an actor code should be one of the country, role, organisation, religion or group codes of CAMEO that this library knows. The code is kept as it is.",
            "None is needed. If the code is common, tell the maintainers what it means."),
    /** A country without an ISO code. */
    COUNTRY_UNKNOWN(
            "archive.country-unknown",
            Severity.WARNING,
            "the country of an actor is not known",
            "The country of an actor should be one that this library can give an ISO code. Its name or code is kept as it is.",
            "None is needed. If the name is common, tell the maintainers."),
    /** A mode that the event type does not have. */
    MODE_UNKNOWN(
            "archive.mode-unknown",
            Severity.WARNING,
            "an event type has a mode that is not known",
            "The mode of an event type should be one that the PLOVER draft gives it. The mode is kept as it is; the event is made of its type alone.",
            "None is needed. If the mode is common, tell the maintainers."),
    /** A text in a column of numbers. */
    NUMBER_MALFORMED(
            "archive.number-malformed",
            Severity.WARNING,
            "a number cannot be read",
            "A column of numbers should hold a number or nothing. The text is kept beside the event, the attribute is left out.",
            "Look at the row: a value that is not of its column is a sign that columns are shifted."),
    /** An id given twice by the archive. */
    ID_REPEATED(
            "archive.id-repeated",
            Severity.WARNING,
            "two different rows have the same id",
            "The id of a row should be its own. ICEWS has given 145,312 ids twice; such a row gets an event id that ends in a part of its digest.",
            "None is needed. Do not join tables by the archive's id alone.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final FindingEntry entry;

    ArchiveCode(String code, Severity severity, String title, String explanation, String remedy) {
        this.entry = new FindingEntry(code, severity, title, explanation, remedy);
    }

    @Override
    public FindingEntry entry() {
        return entry;
    }
}
