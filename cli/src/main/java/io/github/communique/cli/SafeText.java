package io.github.communique.cli;

import java.util.regex.Pattern;

/** Text from a file made safe to show on one line of a terminal: it may hold anything. */
final class SafeText {
    private static final Pattern SPACE = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]+");
    /** Terminal escapes, halves of characters, and marks that make a line read in another order. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\x{200E}\\x{200F}\\x{61C}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private SafeText() {}

    static String line(String text) {
        return UNSAFE.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
    }
}
