package io.github.communique.evidence;

import io.github.communique.model.TextSpan;
import java.util.Arrays;

/** A text cut into words, numbers and single signs. */
final class Tokens {
    private final FoldedText text;
    private final int[] starts;
    private final int[] ends;

    Tokens(FoldedText text) {
        this.text = text;
        int[] from = new int[text.length()];
        int[] to = new int[text.length()];
        int count = 0;
        for (int at = 0; at < text.length(); ) {
            int end = at + 1;
            if (text.signs().charAt(at) != Folding.SPACE) {
                while (!text.isBetweenWords(end)) {
                    end++;
                }
                from[count] = at;
                to[count++] = end;
            }
            at = end;
        }
        this.starts = Arrays.copyOf(from, count);
        this.ends = Arrays.copyOf(to, count);
    }

    int count() {
        return starts.length;
    }

    /** The folded form of a token. */
    String sign(int at) {
        return text.signs().substring(starts[at], ends[at]);
    }

    /** Whether a token is a word or a number. */
    boolean isWord(int at) {
        return WordBorders.isWordCharacter(text.signs().codePointAt(starts[at]));
    }

    boolean followsSpace(int at) {
        return starts[at] > 0 && text.signs().charAt(starts[at] - 1) == Folding.SPACE;
    }

    /** Where the tokens from one to another, exclusive, stand in the original. */
    TextSpan span(int from, int to) {
        return text.span(starts[from], ends[to - 1]);
    }

    String original(int from, int to) {
        return text.original(span(from, to));
    }

    /** The token that a position of the folded text is in, or the next. */
    int tokenAt(int position) {
        int found = Arrays.binarySearch(starts, position);
        int at = found >= 0 ? found : -found - 2;
        return at >= 0 && ends[at] > position ? at : at + 1;
    }

    int tokenAtCodePoint(int codePoint) {
        return tokenAt(text.positionOf(codePoint));
    }
}
