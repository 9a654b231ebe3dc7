package io.github.communique.archive.event;

import io.github.communique.archive.row.Canonical;
import io.github.communique.archive.row.Digests;
import io.github.communique.archive.row.TsvRow;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents of a column of web addresses; in GDELT 1.0 some are names. Each is made once and shared. */
public final class Stories {
    /** The tag of a language that is not known. */
    public static final String NOT_KNOWN = "und";

    private static final int STORIES = 1 << 10;
    private static final int LONGEST_ADDRESS = 500;
    private static final int PUBLISHERS = 1 << 10;
    private static final int LONGEST_HOST = 80;
    private static final byte[] HTTP = "http://".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HTTPS = "https://".getBytes(StandardCharsets.US_ASCII);

    private final Canonical<Optional<Story>>.Column stories =
            new Canonical<Optional<Story>>(STORIES, LONGEST_ADDRESS, this::make).column();
    private final Canonical<String> publishers = new Canonical<>(PUBLISHERS, LONGEST_HOST, Stories::publisher);

    /** The document of a column; null if the column is blank. */
    @Nullable
    public Story get(TsvRow row, int column) {
        return stories.get(row, column).orElse(null);
    }

    private Optional<Story> make(TsvRow row, int from, int to) {
        if (row.isVisibleAscii(from, to)) {
            int host = row.startsWith(HTTPS, from, to)
                    ? from + HTTPS.length
                    : row.startsWith(HTTP, from, to) ? from + HTTP.length : to;
            if (host < to && to - from > HTTPS.length) {
                return Optional.of(ofAddress(row, from, host, to));
            }
        }
        return ofText(row.text(from, to));
    }

    private Story ofAddress(TsvRow row, int from, int host, int to) {
        byte[] bytes = row.bytes();
        int end = host;
        while (end < to && bytes[end] != '/' && bytes[end] != '?' && bytes[end] != '#' && bytes[end] != ':') {
            end++;
        }
        String publisher = publishers.get(row, host, end);
        String text = row.text(from, to);
        return new Story(
                text,
                Digests.ofKey(bytes, from, to),
                null,
                publisher.isEmpty() ? text : publisher,
                text,
                text,
                null,
                NOT_KNOWN);
    }

    /** The document of an address or a name, whatever its characters; empty if it is blank. */
    private static Optional<Story> ofText(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String publisher = isAddress(text) ? publisher(host(text)) : text;
        return Optional.of(new Story(
                text,
                Digests.ofKey(text),
                null,
                publisher.isEmpty() ? text : publisher,
                text,
                isAddress(text) ? text : null,
                null,
                NOT_KNOWN));
    }

    /** Whether the model takes it for a web address: a scheme, and no space. */
    private static boolean isAddress(String text) {
        return (text.startsWith("http://") || text.startsWith("https://"))
                && text.length() > HTTPS.length
                && text.chars().noneMatch(c -> c <= ' ' || Character.isWhitespace(c));
    }

    private static String host(String address) {
        int from = address.indexOf("//") + 2;
        int to = from;
        while (to < address.length() && "/?#:".indexOf(address.charAt(to)) < 0) {
            to++;
        }
        return address.substring(from, to);
    }

    /** A host stands for the publisher, in lower case and without {@code www.}; empty if it is blank. */
    private static String publisher(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        String bare = lower.startsWith("www.") ? lower.substring(4) : lower;
        return bare.isBlank() ? "" : bare;
    }
}
