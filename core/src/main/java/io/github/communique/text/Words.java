package io.github.communique.text;

/** How the messages of this library name things and show values that it did not write. */
public final class Words {
    private static final int MOST_CODE_POINTS = 60;

    private Words() {}

    /**
     * Shows a value in single quotes, shortened.
     *
     * @param value the value, shown as its text
     * @return such as {@code 'call'}; at most 60 code points of the text and then an ellipsis, so that no hostile value
     *     fills the message
     */
    public static String quote(Object value) {
        return "'" + abbreviate(value.toString()) + "'";
    }

    /**
     * Shortens a text.
     *
     * @param text the text
     * @return the text, or its first 60 code points and an ellipsis
     */
    public static String abbreviate(String text) {
        if (text.length() <= MOST_CODE_POINTS || text.codePointCount(0, text.length()) <= MOST_CODE_POINTS) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, MOST_CODE_POINTS)) + "…";
    }

    /**
     * Puts the indefinite article before a noun, as its first letter has it.
     *
     * @param noun the noun, in English, not empty
     * @return such as {@code a call} or {@code an action}
     */
    public static String withArticle(String noun) {
        return ("aeio".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
