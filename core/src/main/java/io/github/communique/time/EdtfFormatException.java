package io.github.communique.time;

import io.github.communique.text.Words;

/** A text is not EDTF of level 0 or 1; the message says what was expected, then shows the text. */
public final class EdtfFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    EdtfFormatException(String expected, String found) {
        super(expected + ": " + Words.quote(found));
    }

    EdtfFormatException(String expected, String end, String interval) {
        super(expected + ": " + Words.quote(end) + " in " + Words.quote(interval));
    }
}
