package io.github.communique.text;

/** Halves of surrogate pairs, which a Java string can hold and UTF-8 cannot. */
public final class Surrogates {
    /** What is said of a text that cannot be written. */
    public static final String CANNOT_BE_WRITTEN =
            "the text cannot be written in UTF-8; half of a surrogate pair stands alone in it";

    private Surrogates() {}

    /**
     * Looks for a half that stands alone.
     *
     * @param text the text
     * @return the index of the first one, in UTF-16 units; -1 if there is none
     */
    public static int indexOfLone(String text) {
        int length = text.length();
        int i = 0;
        while (i < length && text.charAt(i) < Character.MIN_SURROGATE) {
            i++;
        }
        return i == length ? -1 : indexOfLone(text, i);
    }

    private static int indexOfLone(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean isPair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!isPair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
