package io.github.communique.model;

/**
 * A text in a stated language.
 *
 * @param language its BCP 47 tag
 * @param text the text, not blank
 */
public record Label(String language, String text) {
    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if the tag is malformed or the text blank
     */
    public Label {
        LanguageTag.check(language);
        Require.text("text", text);
    }
}
