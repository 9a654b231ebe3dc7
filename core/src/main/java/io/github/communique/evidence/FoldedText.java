package io.github.communique.evidence;

import io.github.communique.model.TextSpan;

/** A text with its typesetting folded, and the way back to the code points of the original. */
final class FoldedText {
    private final String signs;
    private final int[] starts;
    private final int[] ends;
    private final int[] original;

    FoldedText(String signs, int[] starts, int[] ends, int[] original) {
        this.signs = signs;
        this.starts = starts;
        this.ends = ends;
        this.original = original;
    }

    static FoldedText of(String text) {
        return Fold.of(text);
    }

    /** The folded form; positions in it are what the other methods take. */
    String signs() {
        return signs;
    }

    int length() {
        return signs.length();
    }

    /** How many code points the original has. */
    int codePoints() {
        return original.length;
    }

    /** Where the text between two positions stands in the original. */
    TextSpan span(int from, int to) {
        return new TextSpan(starts[from], ends[to - 1]);
    }

    /** The original between two of its code points, as far as it goes. */
    String original(TextSpan span) {
        int start = Math.min(span.start(), original.length);
        return new String(original, start, Math.min(span.end(), original.length) - start);
    }

    /** Whether a place of the original holds the text between two positions and nothing else that counts. */
    boolean holdsOnly(TextSpan span, int from, int to) {
        int before = from > 0 && signs.charAt(from - 1) == Folding.SPACE ? from - 1 : from;
        int after = to < signs.length() && signs.charAt(to) == Folding.SPACE ? to + 1 : to;
        return span.start() <= starts[from]
                && ends[to - 1] <= span.end()
                && (before == 0 || ends[before - 1] <= span.start())
                && (after == signs.length() || span.end() <= starts[after]);
    }

    /** Whether no letter, with its marks, is cut in two at a position. */
    boolean isBetweenLetters(int at) {
        return at == 0 || at == signs.length() || starts[at] != starts[at - 1];
    }

    /** Whether no word or number is cut in two at a position. */
    boolean isBetweenWords(int at) {
        return isBetweenLetters(at) && (at == 0 || at == signs.length() || !WordBorders.isInWord(signs, at));
    }

    /** The position of the first sign that is at or after a code point of the original. */
    int positionOf(int codePoint) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
