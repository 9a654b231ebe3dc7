package io.github.communique.check;

/** What can be wrong with a package of tables as such, before anything is known of what its cells say. */
public enum TableCode implements FindingCode {
    /** A table that must be there. */
    MISSING_TABLE(
            "table.missing",
            Severity.ERROR,
            "a table is missing",
            "A package must have the table of its dossier, and every table that its descriptor lists; otherwise what the table held would be taken for absent.",
            "Put the file back, or read the package that it was copied from."),
    /** A table that is not one of a package's. */
    UNKNOWN_TABLE(
            "table.unknown",
            Severity.ERROR,
            "a table is not known",
            "A package must have no tables but those of the format and those that its descriptor lists: another one is most often a known one misspelled, and its rows would be lost.",
            "Correct the name of the file, list it in the descriptor, or move it out of the package."),
    /** More or fewer cells than columns. */
    ROW_LENGTH(
            "row.length",
            Severity.ERROR,
            "a row has too many or too few cells",
            "Every row must have as many cells as the header has columns; otherwise values stand in the wrong columns.",
            "Look for a separator that is missing or should stand inside quotes."),
    /** Two rows that are told apart by nothing. */
    DUPLICATE_ROW(
            "row.duplicate",
            Severity.ERROR,
            "two rows have the same key",
            "The key of a row must be its own: rows of other tables name it by its key.",
            "Decide which of the rows is right and delete the other, or give it a key of its own."),
    /** A row that belongs to a row that is not there. */
    ORPHAN_ROW(
            "row.orphan",
            Severity.ERROR,
            "a row belongs to no row",
            "A row that is part of another must name a row that its table has; otherwise what it says would be lost.",
            "Correct the columns that name the other row, or add that row."),
    /** Rows in another order than those that they belong to, where they are read as a stream. */
    ROW_ORDER(
            "row.order",
            Severity.ERROR,
            "rows do not stand in the order of the rows that they belong to",
            "In a package that is read record by record, rows must stand in the order of the rows that they belong to; nothing else is held in memory.",
            "Read the package as a whole dossier, or write it anew, which puts the rows in order."),
    /** An entry of a zip file, or a file named by a descriptor, that must not be opened. */
    UNSAFE_NAME(
            "package.unsafe-name",
            Severity.ERROR,
            "a file name leads out of the package",
            "The files of a package must lie in its folder; a name that leads elsewhere is not followed.",
            "Do not use the package unless you know who made it; else rename the file.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final FindingEntry entry;

    TableCode(String code, Severity severity, String title, String explanation, String remedy) {
        this.entry = new FindingEntry(code, severity, title, explanation, remedy);
    }

    @Override
    public FindingEntry entry() {
        return entry;
    }
}
