package io.github.communique.csv;

/** What stands between two cells. */
public enum CsvSeparator {
    /** A comma, as packages are written. */
    COMMA(','),
    /** A semicolon, as spreadsheets write where the comma is the decimal mark. */
    SEMICOLON(';'),
    /** A tab. */
    TAB('\t');

    private final char character;

    CsvSeparator(char character) {
        this.character = character;
    }

    /** {@return the character} */
    public char character() {
        return character;
    }
}
