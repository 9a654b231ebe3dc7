package io.github.communique.text;

import java.util.regex.Pattern;

/**
 * Text from a file made safe to show on one line of a terminal or a log.
 *
 * <p>A title, a quote or the message of a finding may hold whatever somebody put there. Replaced by U+FFFD are control
 * characters, which begin terminal escapes, halves of surrogate pairs, and the marks that make a line read in another
 * order than it is written.
 */
public final class SafeText {
    private static final Pattern SPACE = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]+");
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\x{200E}\\x{200F}\\x{61C}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private SafeText() {}

    /**
     * Makes a text one line: every run of white space and line breaks is one space.
     *
     * @param text the text
     * @return the line; white space at its ends is kept as one space
     */
    public static String line(String text) {
        return UNSAFE.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
    }
}
