package io.github.communique.csv.cell;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;

/**
 * What can be wrong with a row of any table.
 *
 * @param file what messages call the file
 * @param longestCell the longest cell that is taken, in UTF-16 units
 */
record RowProblems(String file, int longestCell) {
    CommuniqueFormatException tooLong(long line) {
        return problem(
                ReadingCode.LIMIT,
                line,
                "a cell of the row that begins here is longer than the limit of " + longestCell
                        + " characters allows; most often a quote that is never closed");
    }

    CommuniqueFormatException unclosedQuote(long line) {
        return problem(ReadingCode.SYNTAX, line, "not CSV: the row that begins here has a quote that is never closed");
    }

    CommuniqueFormatException textBehindQuote(long line) {
        return problem(
                ReadingCode.SYNTAX,
                line,
                "not CSV: in the row that begins here, something stands between a closing quote and the separator; a quote"
                        + " inside a quoted cell must be doubled");
    }

    private CommuniqueFormatException problem(ReadingCode code, long line, String message) {
        return new CommuniqueFormatException(Finding.at(code, new Location(file, line, 0, ""), message));
    }
}
