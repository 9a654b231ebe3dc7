package io.github.communique.text;

/**
 * Text from a file made safe to show on one line of a terminal or a log.
 *
 * <p>A title, a quote or the message of a finding may hold whatever somebody put there. Replaced by U+FFFD are control
 * characters, which begin terminal escapes, halves of surrogate pairs, and the marks that make a line read in another
 * order than it is written.
 */
public final class SafeText {
    private static final int REPLACEMENT = 0xFFFD;

    private SafeText() {}

    /**
     * Makes a text one line: every run of white space and line breaks is one space.
     *
     * @param text the text
     * @return the line; white space at its ends is kept as one space
     */
    public static String line(String text) {
        int plain = plainStart(text);
        return plain == text.length() ? text : mended(text, plain);
    }

    /** Most texts need nothing and are looked at once, without a regular expression: short runs only interpret this. */
    private static int plainStart(String text) {
        char last = 'x';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c == ' ' ? last != ' ' : isPrintableAscii(c) || (c >= 0xA0 && !isSpace(c) && !isUnsafe(c));
            if (!plain) {
                return i;
            }
            last = c;
        }
        return text.length();
    }

    private static boolean isPrintableAscii(char c) {
        return c > ' ' && c < 0x7F;
    }

    private static String mended(String text, int plain) {
        StringBuilder line = new StringBuilder(text.length()).append(text, 0, plain);
        boolean afterSpace = plain > 0 && text.charAt(plain - 1) == ' ';
        int c;
        for (int i = plain; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            boolean space = isSpace(c);
            if (!space) {
                line.appendCodePoint(isUnsafe(c) ? REPLACEMENT : c);
            } else if (!afterSpace) {
                line.append(' ');
            }
            afterSpace = space;
        }
        return line.toString();
    }

    private static boolean isSpace(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isUnsafe(int c) {
        return Character.isISOControl(c) || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || turns(c);
    }

    /** Marks of the bidirectional algorithm. */
    private static boolean turns(int c) {
        return c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
