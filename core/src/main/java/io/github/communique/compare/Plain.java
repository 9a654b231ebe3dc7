package io.github.communique.compare;

import io.github.communique.text.SafeText;
import io.github.communique.vocabulary.Term;

/** Text and terms of a dossier as one line shows them. */
final class Plain {
    private Plain() {}

    static String line(String text) {
        return SafeText.line(text).strip();
    }

    static String words(Term term) {
        return term.value().replace('-', ' ');
    }

    static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
