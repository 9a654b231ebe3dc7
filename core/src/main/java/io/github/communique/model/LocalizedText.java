package io.github.communique.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One text in one or more languages, such as the names of a party; immutable, never empty, ordered by language tag.
 *
 * <p>Tags are BCP 47, compared exactly as written.
 */
public final class LocalizedText {
    private final SortedMap<String, String> texts;

    private LocalizedText(SortedMap<String, String> texts) {
        this.texts = Collections.unmodifiableSortedMap(texts);
    }

    /**
     * Makes a text in one language.
     *
     * @param language its BCP 47 tag
     * @param text the text, not blank
     * @return the text
     * @throws IllegalArgumentException if the tag is malformed or the text blank
     */
    public static LocalizedText of(String language, String text) {
        return of(Map.of(language, text));
    }

    /**
     * Makes a text in two languages.
     *
     * @param language1 a BCP 47 tag
     * @param text1 the text in that language, not blank
     * @param language2 another BCP 47 tag
     * @param text2 the text in that language, not blank
     * @return the text
     * @throws IllegalArgumentException if the tags are equal or malformed, or a text is blank
     */
    public static LocalizedText of(String language1, String text1, String language2, String text2) {
        return of(Map.of(language1, text1, language2, text2));
    }

    /**
     * Makes a text in the languages of a map.
     *
     * @param texts the texts by BCP 47 tag, at least one
     * @return the text
     * @throws IllegalArgumentException if the map is empty, a tag is malformed or a text blank
     */
    public static LocalizedText of(Map<String, String> texts) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a localized text needs at least one language");
        }
        texts.forEach((language, text) -> {
            LanguageTag.check(language);
            Require.text("text in '" + language + "'", text);
        });
        return new LocalizedText(new TreeMap<>(texts));
    }

    /**
     * Finds the text in one language.
     *
     * @param language the BCP 47 tag, compared exactly
     * @return the text, or empty if there is none in that language
     */
    public Optional<String> find(String language) {
        return Optional.ofNullable(texts.get(language));
    }

    /**
     * Returns the text in the first of some languages that it has, else in any.
     *
     * @param languages BCP 47 tags, most wanted first
     * @return a text; never blank
     */
    public String inAnyOf(String... languages) {
        for (String language : languages) {
            String text = texts.get(language);
            if (text != null) {
                return text;
            }
        }
        return texts.values().iterator().next();
    }

    /** {@return the texts by language tag, in the order of the tags; never empty} */
    public SortedMap<String, String> asMap() {
        return texts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.toString();
    }
}
