package io.github.communique.model;

import io.github.communique.text.Words;

/** The one rule of what an id looks like. */
final class Ids {
    private static final boolean[] ALLOWED = new boolean['z' + 1];

    static {
        for (char c = 0; c < ALLOWED.length; c++) {
            ALLOWED[c] = isLetterOrDigit(c) || "._:/-".indexOf(c) >= 0;
        }
    }

    private Ids() {}

    static void check(String what, String value) {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(what
                    + " must be 1 to " + RecordId.MAX_LENGTH
                    + " characters of a-z 0-9 . _ : / - and begin with a letter or digit: '"
                    + Words.abbreviate(value) + "'");
        }
    }

    private static boolean isWellFormed(String value) {
        int length = value.length();
        if (length == 0 || length > RecordId.MAX_LENGTH || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = value.charAt(i);
            if (c >= ALLOWED.length || !ALLOWED[c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
