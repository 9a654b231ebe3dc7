package io.github.communique.csv.cell;

import java.io.IOException;

/** Finds the cells of rows in a text, as RFC 4180 has them; a quote inside a cell that begins with none is text. */
final class RowParser {
    private static final byte QUOTE = '"';
    private static final byte FEED = '\n';
    private static final byte RETURN = '\r';

    private final TextWindow text;
    private final RowProblems problems;
    private final int longestCell;
    private final byte separator;
    private final long separators;
    private final Row row = new Row();
    private byte[] bytes;
    private int end;
    private int rowStart;
    private int cellStart;
    private int at;
    private long line = 1;
    private boolean isBehindReturn;

    RowParser(TextWindow text, char separator, int longestCell, RowProblems problems) {
        this.text = text;
        this.separator = (byte) separator;
        this.separators = ByteScan.eightOf(separator);
        this.longestCell = longestCell;
        this.problems = problems;
        this.bytes = text.bytes();
    }

    Row row() {
        return row;
    }

    /** Reads the next row, which may be blank; says whether there was one. */
    boolean next() throws IOException {
        begin();
        if (at == end && !advance()) {
            return false;
        }
        if (isBehindReturn && bytes[at] == FEED) {
            at++;
            begin();
            if (at == end && !advance()) {
                return false;
            }
        }
        isBehindReturn = false;
        boolean isFollowed = true;
        while (isFollowed) {
            cellStart = at;
            boolean isQuoted = (at < end || advance()) && bytes[at] == QUOTE;
            isFollowed = isQuoted ? readQuoted() : readPlain();
        }
        return true;
    }

    private void begin() {
        row.begin(bytes, line);
        rowStart = at;
        cellStart = at;
    }

    /** Reads a cell and what ends it; says whether another cell follows. */
    private boolean readPlain() throws IOException {
        int from = at;
        while (true) {
            int stop = ByteScan.indexOfStop(bytes, from, end, separators);
            if (stop >= end) {
                int seen = end - cellStart;
                if (!advance()) {
                    add(cellStart, end);
                    return endAt(end, FEED);
                }
                from = cellStart + seen;
                continue;
            }
            byte found = bytes[stop];
            if (found == separator || found == FEED || found == RETURN) {
                add(cellStart, stop);
                return endAt(stop, found);
            }
            from = stop + 1;
        }
    }

    private boolean readQuoted() throws IOException {
        int from = at + 1;
        int doubled = 0;
        while (true) {
            int quote = ByteScan.indexOfQuote(bytes, from, end);
            if (quote >= end) {
                int seen = end - cellStart;
                if (!advance()) {
                    throw problems.unclosedQuote(row.line());
                }
                from = cellStart + seen;
                continue;
            }
            if (quote + 1 == end) {
                int seen = quote - cellStart;
                if (!advance()) {
                    addQuoted(end - 1, doubled);
                    return endAt(end, FEED);
                }
                quote = cellStart + seen;
            }
            byte found = bytes[quote + 1];
            if (found == separator || found == FEED || found == RETURN) {
                addQuoted(quote, doubled);
                return endAt(quote + 1, found);
            } else if (found != QUOTE) {
                throw problems.textBehindQuote(row.line());
            }
            doubled++;
            from = quote + 2;
        }
    }

    private boolean endAt(int index, byte found) {
        at = Math.min(index + 1, end);
        if (found == separator) {
            return true;
        }
        isBehindReturn = found == RETURN;
        line++;
        return false;
    }

    private void addQuoted(int closing, int doubled) {
        int start = cellStart + 1;
        int textEnd = doubled == 0 ? closing : Quotes.halve(bytes, start, closing);
        line += LineBreaks.count(bytes, start, textEnd);
        add(start, textEnd);
    }

    private void add(int start, int cellEnd) {
        checkLength(start, cellEnd);
        row.add(start, cellEnd);
    }

    private void checkLength(int start, int cellEnd) {
        if (cellEnd - start > longestCell && Utf8Text.units(bytes, start, cellEnd) > longestCell) {
            throw problems.tooLong(row.line());
        }
    }

    /** Has more of the text at hand behind what there is of the row; says whether there is any. */
    private boolean advance() throws IOException {
        checkLength(cellStart, end);
        boolean isMore = text.advance(rowStart);
        bytes = text.bytes();
        end = text.end();
        row.move(bytes, rowStart);
        cellStart -= rowStart;
        at -= rowStart;
        rowStart = 0;
        return isMore;
    }
}
