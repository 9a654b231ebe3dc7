package io.github.communique.archive.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The documents that rows name. */
final class Stories {
    /** The tag of a language that is not known. */
    static final String NOT_KNOWN = "und";

    private Stories() {}

    /** The document of a column that holds its address, or in GDELT 1.0 sometimes a name; null if it holds nothing. */
    static @Nullable Story ofAddress(TsvRow row, int column) {
        if (column < 0 || row.isEmpty(column)) {
            return null;
        }
        String text = row.text(column).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (!isAddress(text)) {
            return new Story(text, null, text, text, null, null, NOT_KNOWN);
        }
        return new Story(text, null, host(text), text, text, null, NOT_KNOWN);
    }

    /** Whether the model takes it for a web address: a scheme, and no space. */
    private static boolean isAddress(String text) {
        if (!text.startsWith("http://") && !text.startsWith("https://")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || Character.isWhitespace(c)) {
                return false;
            }
        }
        return text.length() > "https://".length();
    }

    /** The host of an address, which stands for the publisher, in lower case and without {@code www.}. */
    private static String host(String address) {
        int from = address.indexOf("//") + 2;
        int to = from;
        while (to < address.length() && "/?#:".indexOf(address.charAt(to)) < 0) {
            to++;
        }
        String host = address.substring(from, to).toLowerCase(Locale.ROOT);
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        return bare.isBlank() ? address : bare;
    }
}
