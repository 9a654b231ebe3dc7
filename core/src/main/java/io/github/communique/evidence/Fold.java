package io.github.communique.evidence;

import io.github.communique.text.StreamSafe;
import java.util.Arrays;

/** Folds a text in one pass and remembers where each character of the folded form comes from. */
final class Fold {
    private static final int DOTS = 3;

    private final int[] original;
    private char[] signs;
    private int[] starts;
    private int[] ends;
    private int length;
    private int spaceStart = -1;
    private int spaceEnd;
    private int dots;
    private boolean dotsSpaced;

    private Fold(String text) {
        this.original = text.codePoints().toArray();
        this.signs = new char[original.length + 1];
        this.starts = new int[original.length + 1];
        this.ends = new int[original.length + 1];
    }

    static FoldedText of(String text) {
        Fold fold = new Fold(text);
        fold.run();
        return new FoldedText(
                new String(fold.signs, 0, fold.length),
                Arrays.copyOf(fold.starts, fold.length),
                Arrays.copyOf(fold.ends, fold.length),
                fold.original);
    }

    private void run() {
        int at = 0;
        while (at < original.length) {
            int sign = Folding.fold(original[at]);
            if (sign == Folding.NOTHING) {
                at++;
            } else if (sign != original[at] || isPlain(at)) {
                add((char) sign, at, at + 1);
                at++;
            } else {
                at = letter(at);
            }
        }
    }

    /** Whether it is a character of ASCII and nothing of what follows can belong to it. */
    private boolean isPlain(int at) {
        return original[at] < Folding.ASCII && (at + 1 == original.length || original[at + 1] < Folding.ASCII);
    }

    /** Adds a letter with all its marks as one: no quote begins or ends between them. */
    private int letter(int at) {
        StringBuilder letter = new StringBuilder().appendCodePoint(original[at]);
        int end = at + 1;
        for (int next = end; next < original.length && next <= at + StreamSafe.MOST_MARKS; next++) {
            if (Folding.fold(original[next]) != Folding.NOTHING) {
                if (!StreamSafe.isMark(original[next])) {
                    break;
                }
                letter.appendCodePoint(original[next]);
                end = next + 1;
            }
        }
        String plain = Folding.decompose(letter.toString());
        for (int i = 0; i < plain.length(); i++) {
            int sign = Folding.fold(plain.charAt(i));
            if (sign != Folding.NOTHING) {
                add((char) sign, at, end);
            }
        }
        return end;
    }

    private void add(char sign, int start, int end) {
        if (sign == Folding.SPACE) {
            spaceStart = spaceStart < 0 ? start : spaceStart;
            spaceEnd = end;
            return;
        }
        countDots(sign);
        if (isRepeated(sign)) {
            ends[length - 1] = end;
        } else if (dots == DOTS) {
            ellipsisFromDots(end);
        } else {
            spaceBefore(sign);
            append(sign, start, end);
        }
        spaceStart = -1;
    }

    /** Counts dots in a row that are all spaced alike: a full stop and an ellipsis are not. */
    private void countDots(char sign) {
        boolean spaced = spaceStart >= 0;
        if (sign != '.') {
            dots = 0;
        } else if (dots > 1 && spaced != dotsSpaced) {
            dots = 2;
        } else {
            dots++;
        }
        dotsSpaced = spaced;
    }

    /** A run of dashes is one dash; dots after an ellipsis belong to it. */
    private boolean isRepeated(char sign) {
        char last = last();
        return (sign == Folding.DASH && last == Folding.DASH)
                || (sign == Folding.ELLIPSIS && last == Folding.ELLIPSIS)
                || (sign == '.' && last == Folding.ELLIPSIS);
    }

    /** Takes back the two dots before, the space between them and the space before them. */
    private void ellipsisFromDots(int end) {
        int dotsToGo = DOTS - 1;
        int start = 0;
        while (dotsToGo > 0 || last() == Folding.SPACE) {
            length--;
            if (signs[length] == '.') {
                dotsToGo--;
                start = starts[length];
            }
        }
        append(Folding.ELLIPSIS, start, end);
    }

    /** White space counts as one space, and as none at the ends of the text and beside a dash or an ellipsis. */
    private void spaceBefore(char sign) {
        if (spaceStart >= 0 && length > 0 && !isTight(last()) && !isTight(sign)) {
            append(Folding.SPACE, spaceStart, spaceEnd);
        }
    }

    private static boolean isTight(char sign) {
        return sign == Folding.DASH || sign == Folding.ELLIPSIS;
    }

    private char last() {
        return length == 0 ? 0 : signs[length - 1];
    }

    private void append(char sign, int start, int end) {
        if (length == signs.length) {
            int more = length + (length >> 1) + 1;
            signs = Arrays.copyOf(signs, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
        }
        signs[length] = sign;
        starts[length] = start;
        ends[length] = end;
        length++;
    }
}
