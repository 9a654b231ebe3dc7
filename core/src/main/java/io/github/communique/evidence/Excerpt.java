package io.github.communique.evidence;

import io.github.communique.model.TextSpan;
import io.github.communique.text.SafeText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parts of texts from anywhere made safe and short enough for a message of one line. */
final class Excerpt {
    private static final int CODE_POINTS = 80;
    private static final Pattern SPACE = Pattern.compile("[\\s\\x{85}\\p{Z}]+");

    private Excerpt() {}

    static String quoted(String text) {
        return "'" + line(text, CODE_POINTS) + "'";
    }

    /** The end of a text, which matters more where something follows it. */
    static String quotedEnd(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= CODE_POINTS
                ? quoted(text)
                : "'…" + line(text.substring(text.offsetByCodePoints(0, length - CODE_POINTS)), CODE_POINTS) + "'";
    }

    /** The reason that an exception gives, with the name of the file. */
    static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : line(e.getMessage(), 4 * CODE_POINTS);
    }

    private static String line(String text, int most) {
        String start = text.length() > 8 * most ? text.substring(0, 8 * most) : text;
        String line = SafeText.line(SPACE.matcher(start).replaceAll(" ")).strip();
        int length = line.codePointCount(0, line.length());
        boolean whole = start.length() == text.length() && length <= most;
        return whole ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(most, length))) + "…";
    }

    static String place(TextSpan span) {
        return span.start() + "–" + span.end();
    }

    /** Such as {@code 3–8, 20–25, 40–45 and 9 more}. */
    static String places(List<TextSpan> spans, int all) {
        String shown = spans.stream().map(Excerpt::place).collect(Collectors.joining(", "));
        return all == spans.size() ? shown : shown + " and " + (all - spans.size()) + " more";
    }
}
