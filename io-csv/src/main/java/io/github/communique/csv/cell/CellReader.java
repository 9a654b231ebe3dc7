package io.github.communique.csv.cell;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;

/**
 * Reads rows of cells as RFC 4180 has them, with any line ends; rows without any text are passed over.
 *
 * <p>What is not UTF-8, not CSV or too long ends the reading with a {@link CommuniqueFormatException}.
 */
public final class CellReader implements Closeable {
    private static final int SMALLEST_BUFFER = 1 << 15;

    private final String name;
    private final CellSource source;
    private final int longestCell;
    private final RowHandler handler;
    private final CloseableIterator<Row> rows;
    private long number;
    private boolean hasFailed;

    private CellReader(String name, CellSource source, int longestCell, RowHandler handler, CsvReader<Row> reader) {
        this.name = name;
        this.source = source;
        this.longestCell = longestCell;
        this.handler = handler;
        this.rows = reader.iterator();
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
            InputStream text = TextStart.skipMark(name, in);
            RowHandler handler = new RowHandler();
            CsvReader<Row> reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(Math.max(SMALLEST_BUFFER, longestCell))
                    .build(handler, new Utf8Reader(text));
            return new CellReader(name, source, longestCell, handler, reader);
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
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                if (!row.isBlank()) {
                    row.setNumber(number++);
                    return true;
                }
            }
            return false;
        } catch (CommuniqueFormatException e) {
            hasFailed = true;
            throw e;
        } catch (CsvParseException e) {
            hasFailed = true;
            // The parser wraps what is thrown while it reads, such as that the bytes are too many.
            throw e.getCause() instanceof CommuniqueFormatException cause ? cause : syntax(e);
        } catch (UncheckedIOException e) {
            hasFailed = true;
            if (e.getCause() instanceof CharacterCodingException) {
                throw new CommuniqueFormatException(InvalidText.find(name, source));
            }
            throw e.getCause();
        }
    }

    /** {@return whether a problem has ended the reading} */
    public boolean hasFailed() {
        return hasFailed;
    }

    /** {@return the current row; the first one has the number 0} */
    public Row row() {
        return handler.row;
    }

    private CommuniqueFormatException syntax(CsvParseException e) {
        String message = String.valueOf(e.getMessage());
        Location where = new Location(name, row().line(), 0, "");
        if (message.contains("buffer")) {
            return new CommuniqueFormatException(Finding.at(
                    ReadingCode.LIMIT,
                    where,
                    "a cell of the row that begins here is longer than the limit of " + longestCell
                            + " characters allows; most often a quote that is never closed"));
        }
        String what = message.startsWith("Unclosed")
                ? "the row that begins here has a quote that is never closed"
                : "in the row that begins here, something stands between a closing quote and the separator; a quote"
                        + " inside a quoted cell must be doubled";
        return new CommuniqueFormatException(Finding.at(ReadingCode.SYNTAX, where, "not CSV: " + what));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** Copies the cells into one row, again and again. */
    private static final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {
        private final Row row = new Row();

        @Override
        protected void handleBegin(long startingLineNumber) {
            row.begin(startingLineNumber);
        }

        @Override
        protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
            row.add(buf, offset, len);
        }

        @Override
        protected Row buildRecord() {
            return row;
        }
    }
}
