package io.github.communique.time;

/** A text is not EDTF of level 0 or 1; the message says what was expected, then shows the text. */
public final class EdtfFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 80;

    EdtfFormatException(String expected, String found) {
        super(expected + ": " + quote(found));
    }

    EdtfFormatException(String expected, String end, String interval) {
        super(expected + ": " + quote(end) + " in " + quote(interval));
    }

    private static String quote(String text) {
        return text.length() <= SHOWN ? "'" + text + "'" : "'" + text.substring(0, SHOWN) + "…'";
    }
}
