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
        if (at == end && !advance(0)) {
            return false;
        }
        if (isBehindReturn && bytes[at] == FEED) {
            at++;
            begin();
            if (at == end && !advance(0)) {
                return false;
            }
        }
        isBehindReturn = false;
        boolean isFollowed = true;
        while (isFollowed) {
            cellStart = at;
            boolean isQuoted = (at < end || advance(0)) && bytes[at] == QUOTE;
            isFollowed = isQuoted ? readQuoted() : readPlain();
        }
        return true;
    }

    private void begin() {
        row.begin(bytes, line);
        rowStart = at;
        cellStart = at;
    }

    /** Reads cells up to the end of the row, or to one that may have quotes; says whether another cell follows. */
    private boolean readPlain() throws IOException {
        int base = at;
        long stops = ByteScan.stopsAt(bytes, base, separators);
        while (true) {
            int stop = stops == 0 ? base + Long.BYTES : base + ByteScan.first(stops);
            if (stop >= end) {
                int seen = end - cellStart;
                if (!advance(0)) {
                    add(cellStart, end);
                    return endAt(end, FEED);
                }
                base = cellStart + seen;
                stops = ByteScan.stopsAt(bytes, base, separators);
            } else if (stops == 0) {
                base = stop;
                stops = ByteScan.stopsAt(bytes, base, separators);
            } else {
                stops &= stops - 1;
                byte found = bytes[stop];
                if (found == FEED || found == RETURN) {
                    add(cellStart, stop);
                    return endAt(stop, found);
                } else if (found == separator) {
                    add(cellStart, stop);
                    cellStart = stop + 1;
                    if (cellStart == end || bytes[cellStart] == QUOTE) {
                        return endAt(stop, found);
                    }
                }
            }
        }
    }

    private boolean readQuoted() throws IOException {
        int from = at + 1;
        int doubled = 0;
        while (true) {
            int quote = ByteScan.indexOfQuote(bytes, from, end);
            if (quote >= end) {
                int seen = end - cellStart;
                if (!advance(1 + doubled)) {
                    throw problems.unclosedQuote(row.line());
                }
                from = cellStart + seen;
                continue;
            }
            if (quote + 1 == end) {
                int seen = quote - cellStart;
                if (!advance(2 + doubled)) {
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
        checkLength(start, cellEnd, 0);
        row.add(start, cellEnd);
    }

    private void checkLength(int start, int cellEnd, int quotes) {
        if (cellEnd - start - quotes > longestCell && Utf8Text.units(bytes, start, cellEnd) - quotes > longestCell) {
            throw problems.tooLong(row.line());
        }
    }

    /**
     * Has more of the text at hand behind what there is of the row; says whether there is any.
     *
     * @param quotes how many quotes of the cell so far are not part of its text
     */
    private boolean advance(int quotes) throws IOException {
        checkLength(cellStart, end, quotes);
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
