package io.github.communique.evidence;

import java.util.BitSet;
import java.util.Optional;

/** The words on one side of a quote, and where they leave room for it. */
final class Context {
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

    /** What the text has beside a border, as many signs as the words should be; empty at the end of the text. */
    String instead(int border) {
        int reach = isSpace(border) ? length + 1 : length;
        int from = direction < 0 ? Math.max(0, border - reach) : border;
        int to = direction < 0 ? border : Math.min(text.length(), border + reach);
        return from >= to ? "" : text.original(text.span(from, to));
    }
}
