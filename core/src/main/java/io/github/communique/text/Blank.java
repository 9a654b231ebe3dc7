package io.github.communique.text;

/** Texts of which there is nothing to be seen. */
public final class Blank {
    /** The first space beyond ASCII, of Ogham; all that comes between is visible, or not white space to Java. */
    private static final char NEXT_SPACE = 0x1680;

    private Blank() {}

    /**
     * Does what {@link String#isBlank} does, at once for nearly all texts.
     *
     * @param text the text
     * @return whether it is empty or only white space
     */
    public static boolean isBlank(String text) {
        if (text.isEmpty()) {
            return true;
        }
        char first = text.charAt(0);
        return (first <= ' ' || first >= NEXT_SPACE) && text.isBlank();
    }
}
