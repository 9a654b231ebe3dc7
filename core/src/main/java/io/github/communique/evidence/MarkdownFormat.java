package io.github.communique.evidence;

import java.io.IOException;
import java.util.List;

/** Markdown with front matter, as far as archives of readouts use it. */
final class MarkdownFormat implements TextFormat {
    private static final String FENCE = "---";
    private static final String OTHER_FENCE = "...";
    private static final int CLOSING_MARKS = 3;

    @Override
    public List<String> extensions() {
        return List.of("md", "markdown");
    }

    @Override
    public String extract(byte[] content) throws IOException {
        return withoutClosing(unescaped(body(Utf8.decode(content))));
    }

    private static String body(String text) {
        int end = lineEnd(text, 0);
        if (!text.substring(0, end).stripTrailing().equals(FENCE)) {
            return text;
        }
        while (end < text.length()) {
            int start = end;
            end = lineEnd(text, start);
            String line = text.substring(start, end).stripTrailing();
            if (line.equals(FENCE) || line.equals(OTHER_FENCE)) {
                return text.substring(end);
            }
        }
        return text;
    }

    /** Where the line that begins at a place ends, its line feed included. */
    private static int lineEnd(String text, int start) {
        int feed = text.indexOf('\n', start);
        return feed < 0 ? text.length() : feed + 1;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.charAt(i) == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1));
            i = escape ? i + 1 : i;
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }

    private static boolean isEscapable(char c) {
        return c == '\n' || c == '\r' || (c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c));
    }

    /** The text up to its last line that is more than a closing mark. */
    private static String withoutClosing(String text) {
        int kept = text.length();
        while (true) {
            int end = lastVisible(text, kept);
            int start = text.lastIndexOf('\n', end - 1) + 1;
            String last = text.substring(start, end).strip();
            if (last.length() < CLOSING_MARKS || !last.chars().allMatch(c -> c == '#')) {
                return text.substring(0, kept);
            }
            kept = start;
        }
    }

    private static int lastVisible(String text, int end) {
        int last = end;
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
