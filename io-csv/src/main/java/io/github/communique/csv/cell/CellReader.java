package io.github.communique.csv.cell;

import io.github.communique.check.CommuniqueFormatException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;

/**
 * Reads rows of cells as RFC 4180 has them, with any line ends; rows without any text are passed over.
 *
 * <p>What is not UTF-8, not CSV or too long ends the reading with a {@link CommuniqueFormatException}.
 */
public final class CellReader implements Closeable {
    private final String name;
    private final CellSource source;
    private final TextWindow text;
    private final RowParser parser;
    private long number;
    private boolean hasFailed;

    private CellReader(String name, CellSource source, TextWindow text, RowParser parser) {
        this.name = name;
        this.source = source;
        this.text = text;
        this.parser = parser;
    }

    /**
     * Begins to read.
     *
     * @param name what messages call the file
     * @param source its bytes
     * @param separator what stands between cells
     * @param longestCell the longest cell that is taken, in UTF-16 units
     * @return the reader, before the first row
     * @throws IOException if the bytes cannot be read
     * @throws CommuniqueFormatException if they begin like something else than UTF-8 text
     */
    public static CellReader open(String name, CellSource source, char separator, int longestCell) throws IOException {
        InputStream in = source.open();
        try {
            TextWindow text = new TextWindow(TextStart.skipMark(name, in));
            RowProblems problems = new RowProblems(name, longestCell);
            RowParser parser = new RowParser(text, separator, longestCell, problems);
            return new CellReader(name, source, text, parser);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Reads the next row that is not blank.
     *
     * @return whether there was one
     * @throws IOException if the bytes cannot be read
     * @throws CommuniqueFormatException if they are not text, or not CSV
     */
    public boolean next() throws IOException {
        if (hasFailed) {
            return false;
        }
        hasFailed = true;
        boolean isRow = nextRow();
        hasFailed = false;
        return isRow;
    }

    private boolean nextRow() throws IOException {
        try {
            while (parser.next()) {
                Row row = parser.row();
                if (!row.isBlank()) {
                    row.setNumber(number++);
                    return true;
                }
            }
            return false;
        } catch (CharacterCodingException e) {
            throw new CommuniqueFormatException(InvalidText.find(name, source));
        }
    }

    /** {@return whether a problem has ended the reading} */
    public boolean hasFailed() {
        return hasFailed;
    }

    /** {@return the current row; the first one has the number 0} */
    public Row row() {
        return parser.row();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
