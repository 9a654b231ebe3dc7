package io.github.communique.text;

import java.text.Normalizer;

/**
 * Unicode normal forms in time linear in the length of a text.
 *
 * <p>Normalising puts the combining marks on a letter in order, which takes time quadratic in their number: a few
 * megabytes of marks take hours. No script puts more than {@value #MOST_MARKS} on one, so longer runs are cut up with
 * the combining grapheme joiner U+034F before, as in the Stream-Safe Text Format of <a
 * href="https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format">UAX #15</a>. Other texts are not affected.
 */
public final class StreamSafe {
    /** How many combining marks may follow each other. */
    public static final int MOST_MARKS = 30;

    private static final int FIRST_MARK = 0x300;
    private static final int JOINER = 0x34F;

    private StreamSafe() {}

    /**
     * Puts a text in normal form C.
     *
     * @param text the text
     * @return its normal form, in which longer runs of marks are cut up
     */
    public static String normalFormC(String text) {
        return Normalizer.normalize(cutUp(text), Normalizer.Form.NFC);
    }

    /**
     * Says whether a character belongs to the one before it, as an accent does to its letter.
     *
     * @param character a Unicode code point
     * @return whether it is a combining mark
     */
    public static boolean isMark(int character) {
        if (character < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** The text itself if it has no run that is too long. */
    private static String cutUp(String text) {
        StringBuilder cut = new StringBuilder();
        int copied = 0;
        int marks = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            marks = isMark(character) && character != JOINER ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                cut.append(text, copied, at).appendCodePoint(JOINER);
                copied = at;
                marks = 1;
            }
            at += Character.charCount(character);
        }
        return copied == 0 ? text : cut.append(text, copied, text.length()).toString();
    }
}
