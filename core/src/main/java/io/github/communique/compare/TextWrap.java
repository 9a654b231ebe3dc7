package io.github.communique.compare;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line of text at its spaces; a word longer than the width is cut. */
final class TextWrap {
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private TextWrap(int width) {
        this.width = width;
    }

    /** Lines of at most {@code width} code points; at least one, which may be empty. */
    static List<String> wrap(String text, int width) {
        TextWrap wrap = new TextWrap(width);
        for (String word : text.split(" ", -1)) {
            wrap.add(word);
        }
        wrap.lines.add(wrap.line);
        return wrap.lines;
    }

    private void add(String word) {
        if (!line.isEmpty() && Plain.width(line) + 1 + Plain.width(word) > width) {
            lines.add(line);
            line = "";
        }
        String rest = word;
        while (Plain.width(rest) > width) {
            int cut = rest.offsetByCodePoints(0, width);
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        line = line.isEmpty() ? rest : line + " " + rest;
    }
}
