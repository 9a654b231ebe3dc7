package io.github.communique.evidence;

import java.util.BitSet;
import java.util.Optional;

/** The words on one side of a quote, and where they leave room for it. */
final class Context {
    private static final int MOST_SHOWN = 80;
    private static final int LONGEST_WORD = 40;

    private final FoldedText text;
    private final int direction;
    private final int length;
    private final BitSet borders = new BitSet();

    private Context(FoldedText text, String words, int direction) {
        this.text = text;
        this.direction = direction;
        this.length = words.length();
        if (length > 0) {
            for (int start : Occurrences.of(words, text.signs()).starts()) {
                borders.set(direction < 0 ? start + length : start);
            }
        }
    }

    static Context before(FoldedText text, Optional<String> prefix) {
        return new Context(text, folded(prefix), -1);
    }

    static Context after(FoldedText text, Optional<String> suffix) {
        return new Context(text, folded(suffix), 1);
    }

    private static String folded(Optional<String> words) {
        return words.map(FoldedText::of).map(FoldedText::signs).orElse("");
    }

    /** Whether the words reach a border of the quote without a space between. */
    boolean touches(int border) {
        return borders.get(border);
    }

    /** Whether the words stand beside a border of the quote, or there are none. */
    boolean allows(int border) {
        return length == 0 || touches(border) || (isSpace(border) && touches(border + direction));
    }

    private boolean isSpace(int border) {
        int at = direction < 0 ? border - 1 : border;
        return at >= 0 && at < text.length() && text.signs().charAt(at) == Folding.SPACE;
    }

    /** What the text has beside a border, as much as the words should be, up to a space; empty at its end. */
    String instead(int border) {
        int reach = Math.min(MOST_SHOWN, isSpace(border) ? length + 1 : length);
        int far = inText(border + direction * reach);
        for (int n = 0; n < LONGEST_WORD && far != inText(far + direction) && !isSpace(far); n++) {
            far = inText(far + direction);
        }
        int from = Math.min(far, border);
        int to = Math.max(far, border);
        return from == to ? "" : text.original(text.span(from, to));
    }

    private int inText(int position) {
        return Math.max(0, Math.min(text.length(), position));
    }
}
