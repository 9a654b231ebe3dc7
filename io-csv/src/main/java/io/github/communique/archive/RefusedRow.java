package io.github.communique.archive;

import io.github.communique.check.Finding;

/** A row that gives no event, and why. */
public final class RefusedRow {
    private final String file;
    private final long line;
    private final Finding finding;
    private final String text;
    private final byte[] bytes;

    /**
     * Makes a refused row.
     *
     * @param file what the input is called, with the file in a zip
     * @param line its line, from 1
     * @param finding why it is refused
     * @param text the row as text, where bytes that are none are replaced
     * @param bytes its bytes without the line end; of a row that is too long, the first
     */
    public RefusedRow(String file, long line, Finding finding, String text, byte[] bytes) {
        this.file = file;
        this.line = line;
        this.finding = finding;
        this.text = text;
        this.bytes = bytes.clone();
    }

    /** {@return what the input is called, with the file in a zip} */
    public String file() {
        return file;
    }

    /** {@return its line, from 1} */
    public long line() {
        return line;
    }

    /** {@return why it is refused, with the place} */
    public Finding finding() {
        return finding;
    }

    /** {@return the row as text, where bytes that are none are replaced} */
    public String text() {
        return text;
    }

    /** {@return its bytes without the line end; of a row that is too long, the first} */
    public byte[] bytes() {
        return bytes.clone();
    }
}
