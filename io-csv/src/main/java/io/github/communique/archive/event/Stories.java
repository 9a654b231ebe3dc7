package io.github.communique.archive.event;

import java.util.Locale;
import java.util.Optional;

/** The documents that rows name. */
public final class Stories {
    /** The tag of a language that is not known. */
    public static final String NOT_KNOWN = "und";

    private Stories() {}

    /** The document of an address, or in GDELT 1.0 sometimes of a name; empty if it is blank. */
    public static Optional<Story> ofAddress(String address) {
        String text = address.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                isAddress(text)
                        ? new Story(text, null, host(text), text, text, null, NOT_KNOWN)
                        : new Story(text, null, text, text, null, null, NOT_KNOWN));
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
