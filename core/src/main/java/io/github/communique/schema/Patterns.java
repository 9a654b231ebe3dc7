package io.github.communique.schema;

/**
 * Regular expressions for texts, in what ECMA-262, XML Schema, Java and Python have in common and understand alike:
 * groups, choices, counts and lists of characters; no look-ahead, no anchors, no {@code \d}.
 *
 * <p>They say what the parsers accept. Where they are wider, no regular expression could say it, or none that anybody
 * would read; the property that holds both together lists these cases.
 */
final class Patterns {
    /** Any text with a character in it that is not white space as {@link Character#isWhitespace} has it. */
    static final String TEXT =
            "[\\s\\S]*[^\t-\r\u001C- \u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000][\\s\\S]*";

    static final String ID = "[a-z0-9][a-z0-9._:/-]{0,199}";
    static final String CODING_SCHEME = "[a-z0-9][a-z0-9._-]*";
    static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";
    static final String SHA_256 = "[0-9a-f]{64}";
    static final String DURATION = duration();

    private Patterns() {}

    /** Days, then hours, minutes and seconds behind a T; any may be missing, but not all on either side of the T. */
    private static String duration() {
        String number = "[+-]?[0-9]+";
        String days = number + "[Dd]";
        String hours = number + "[Hh]";
        String minutes = number + "[Mm]";
        String seconds = number + "([.,][0-9]{0,9})?[Ss]";
        String clock = any(hours + optional(minutes) + optional(seconds), minutes + optional(seconds), seconds);
        return "[+-]?[Pp]" + any(days, optional(days) + "[Tt]" + clock);
    }

    static String any(String... choices) {
        return "(" + String.join("|", choices) + ")";
    }

    static String optional(String pattern) {
        return "(" + pattern + ")?";
    }
}
