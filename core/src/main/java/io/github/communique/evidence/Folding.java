package io.github.communique.evidence;

import java.text.Normalizer;

/** What a character counts as where words are compared: typesetting is folded, wording is not. */
final class Folding {
    /** Stands for a character that does not count at all. */
    static final int NOTHING = -1;

    static final char SPACE = ' ';
    static final char DASH = '-';
    static final char ELLIPSIS = '…';
    static final char SINGLE_QUOTE = '\'';
    static final char DOUBLE_QUOTE = '"';

    /** The first character beyond ASCII. */
    static final int ASCII = 0x80;

    private Folding() {}

    /** The sign that a character counts as, {@link #NOTHING}, or the character itself. */
    static int fold(int character) {
        return switch (character) {
            case '\'',
                    '`',
                    0xB4,
                    0x2B9,
                    0x2BB,
                    0x2BC,
                    0x2BD,
                    0x5F3,
                    0x2018,
                    0x2019,
                    0x201A,
                    0x201B,
                    0x2032,
                    0x2035,
                    0x2039,
                    0x203A,
                    0xFF07 -> SINGLE_QUOTE;
            case '"',
                    0xAB,
                    0xBB,
                    0x5F4,
                    0x201C,
                    0x201D,
                    0x201E,
                    0x201F,
                    0x2033,
                    0x2036,
                    0x301D,
                    0x301E,
                    0x301F,
                    0xFF02 -> DOUBLE_QUOTE;
            case '-',
                    0x5BE,
                    0x2010,
                    0x2011,
                    0x2012,
                    0x2013,
                    0x2014,
                    0x2015,
                    0x2212,
                    0x2E3A,
                    0x2E3B,
                    0xFE58,
                    0xFE63,
                    0xFF0D -> DASH;
            case 0x2026, 0x22EF -> ELLIPSIS;
            default -> isSpace(character) ? SPACE : isInvisible(character) ? NOTHING : character;
        };
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x85;
    }

    /** Soft hyphens, characters of no width, marks of direction, variation selectors. */
    private static boolean isInvisible(int character) {
        return character >= ASCII
                && switch (character) {
                    case 0xAD, 0x34F, 0x61C, 0x180E, 0xFEFF -> true;
                    default ->
                        isBetween(0x200B, character, 0x200F)
                                || isBetween(0x202A, character, 0x202E)
                                || isBetween(0x2060, character, 0x2064)
                                || isBetween(0x2066, character, 0x2069)
                                || isBetween(0xFE00, character, 0xFE0F);
                };
    }

    private static boolean isBetween(int first, int character, int last) {
        return first <= character && character <= last;
    }

    /** A letter and its marks in normal form KD. Numbers such as ² and ½ stay as they are: 10² is not 102. */
    static String decompose(String letter) {
        boolean number = Character.getType(letter.codePointAt(0)) == Character.OTHER_NUMBER;
        return Normalizer.normalize(letter, number ? Normalizer.Form.NFD : Normalizer.Form.NFKD);
    }
}
