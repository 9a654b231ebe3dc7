package io.github.communique.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One form that is refused.
 *
 * @param shape what a text of this form looks like
 * @param expected what the message says should be there instead
 */
record RefusedForm(Pattern shape, Function<MatchResult, String> expected) {

    static RefusedForm of(String shape, Function<MatchResult, String> expected) {
        return new RefusedForm(Pattern.compile(shape), expected);
    }

    /** Returns what the first form that a text has expects instead, or empty if it has none of them. */
    static Optional<String> explain(List<RefusedForm> forms, String text) {
        for (RefusedForm form : forms) {
            Matcher found = form.shape.matcher(text);
            if (found.matches()) {
                return Optional.of(form.expected.apply(found.toMatchResult()));
            }
        }
        return Optional.empty();
    }

    /** Adds what to write to mean the same, if that can be read. */
    static String write(String expected, String text) {
        return EdtfParser.read(text) == null ? expected : expected + "; write '" + text + "'";
    }

    /** Adds what says most of the same, if that can be read. */
    static String nearest(String expected, String text) {
        return EdtfParser.read(text) == null ? expected : expected + "; the nearest is '" + text + "'";
    }
}
