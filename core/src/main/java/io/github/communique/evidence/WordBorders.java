package io.github.communique.evidence;

import io.github.communique.text.StreamSafe;

/** Where words begin and end. */
final class WordBorders {
    private static final int FIRST_UNSPACED = 0xE00;

    private WordBorders() {}

    /**
     * Whether a position is inside a word or a number: {@code un|willing}, {@code 3|,000}, {@code can|'t}. A quote that
     * begins or ends there would not say what its source says.
     */
    static boolean isInWord(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (isWordCharacter(before) && isWordCharacter(after)) {
            return !isUnspaced(before) && !isUnspaced(after);
        }
        return isInNumber(text, at) || isInNegation(text, at);
    }

    static boolean isWordCharacter(int character) {
        return Character.isLetterOrDigit(character) || StreamSafe.isMark(character);
    }

    /** Writing without spaces shows no borders of words, so that any may be one. */
    private static boolean isUnspaced(int character) {
        return character >= FIRST_UNSPACED
                && switch (Character.UnicodeScript.of(character)) {
                    case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }

    private static boolean isInNumber(String text, int at) {
        return (isPoint(text, at) && isDigit(text, at - 1) && isDigit(text, at + 1))
                || (isPoint(text, at - 1) && isDigit(text, at - 2) && isDigit(text, at));
    }

    private static boolean isPoint(String text, int at) {
        return text.charAt(at) == '.' || text.charAt(at) == ',';
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** Other apostrophes are borders, so that Ukraine may be quoted from Ukraine's; but not can from can't. */
    private static boolean isInNegation(String text, int at) {
        int apostrophe = text.charAt(at) == '\'' ? at : at - 1;
        return apostrophe > 0
                && text.startsWith("n't", apostrophe - 1)
                && (apostrophe + 2 == text.length() || !isWordCharacter(text.codePointAt(apostrophe + 2)));
    }
}
