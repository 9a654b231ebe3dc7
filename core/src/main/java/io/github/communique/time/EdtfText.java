package io.github.communique.time;

/** Characters of an EDTF text. */
final class EdtfText {
    private EdtfText() {}

    /** Returns the number that ASCII digits spell, or -1 if any of them is something else. */
    static int digits(String text, int from, int count) {
        int number = 0;
        for (int at = from; at < from + count; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    static String year(int year) {
        int size = Math.abs(year);
        return size > 9999 ? "Y" + year : (year < 0 ? "-" : "") + pad(size, 4);
    }

    static String pad(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
