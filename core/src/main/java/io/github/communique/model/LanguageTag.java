package io.github.communique.model;

import io.github.communique.text.Words;

/** The form of a language tag: BCP 47 (RFC 5646), such as {@code en}, {@code pt-BR} or {@code zh-Hant}. */
public final class LanguageTag {
    private static final int LONGEST_SUBTAG = 8;

    private LanguageTag() {}

    /**
     * Checks a tag: letters first, then subtags of 1 to 8 letters or digits. Whether a subtag is registered is not
     * checked.
     *
     * @param tag the tag
     * @return the same tag
     * @throws IllegalArgumentException if it has another form
     */
    public static String check(String tag) {
        if (!isWellFormed(tag)) {
            throw new IllegalArgumentException(
                    "language must be a BCP 47 tag such as 'en' or 'pt-BR': '" + Words.abbreviate(tag) + "'");
        }
        return tag;
    }

    private static boolean isWellFormed(String tag) {
        int start = 0;
        for (int i = 0; i <= tag.length(); i++) {
            if (i == tag.length() || tag.charAt(i) == '-') {
                int length = i - start;
                if (length < (start == 0 ? 2 : 1) || length > LONGEST_SUBTAG) {
                    return false;
                }
                start = i + 1;
            } else if (!isLetter(tag.charAt(i)) && (start == 0 || !isDigit(tag.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
