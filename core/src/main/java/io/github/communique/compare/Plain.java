package io.github.communique.compare;

import io.github.communique.vocabulary.Term;
import java.util.regex.Pattern;

/** Text from a dossier made safe to show on one line: it may come from anywhere and hold anything. */
final class Plain {
    private static final Pattern SPACE = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]+");
    /** Terminal escapes, halves of characters, and marks that make a line read in another order. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\x{200E}\\x{200F}\\x{61C}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private Plain() {}

    static String line(String text) {
        return UNSAFE.matcher(SPACE.matcher(text).replaceAll(" "))
                .replaceAll("\uFFFD")
                .strip();
    }

    static String words(Term term) {
        return term.value().replace('-', ' ');
    }

    static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
