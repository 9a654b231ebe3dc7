package io.github.communique.model;

import java.util.List;
import java.util.Optional;

/** What no value of the model may ever break; the builders call these and refuse. */
final class Require {
    private static final int SHOWN = 60;

    private Require() {}

    static void text(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank; leave it out if it is not known");
        }
    }

    static void text(String what, Optional<String> value) {
        if (value.isPresent()) {
            text(what, value.get());
        }
    }

    static void texts(String what, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            text(what + "[" + i + "]", values.get(i));
        }
    }

    static void languageTag(String what, String value) {
        if (!isLanguageTag(value)) {
            throw new IllegalArgumentException(
                    what + " must be a BCP 47 tag such as 'en' or 'pt-BR': '" + abbreviate(value) + "'");
        }
    }

    /** Letters first, then subtags of 1 to 8 letters or digits: the shape that BCP 47 gives every tag. */
    private static boolean isLanguageTag(String value) {
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == '-') {
                int length = i - start;
                if (length < (start == 0 ? 2 : 1) || length > 8) {
                    return false;
                }
                start = i + 1;
            } else if (!isLetter(value.charAt(i)) && (start == 0 || !isDigit(value.charAt(i)))) {
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

    /** Keeps a hostile value from filling the message. */
    static String abbreviate(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
