package io.github.communique.check;

import io.github.communique.text.StreamSafe;
import java.util.Locale;

/**
 * A label as SKOS compares it: language tags without regard to case, texts in normal form C.
 *
 * @param language the tag in lower case
 * @param text the text
 */
record LanguageText(String language, String text) {
    static LanguageText of(String language, String text) {
        return new LanguageText(language.toLowerCase(Locale.ROOT), StreamSafe.normalFormC(text));
    }
}
