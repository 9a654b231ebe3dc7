package io.github.communique.compare;

import java.util.List;
import java.util.OptionalInt;

/**
 * How readouts are compared and labelled; immutable.
 *
 * <pre>{@code
 * ComparisonOptions.defaults().withLevel(1).withLanguages("fr", "en")
 * }</pre>
 */
public final class ComparisonOptions {
    private static final ComparisonOptions DEFAULTS = new ComparisonOptions(Integer.MAX_VALUE, List.of("en"));

    private final int level;
    private final List<String> languages;

    private ComparisonOptions(int level, List<String> languages) {
        this.level = level;
        this.languages = languages;
    }

    /** {@return topics of every level, labels in English} */
    public static ComparisonOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Compares down to a level of the topic tree only. Deeper mentions count for the topic above them at that level;
     * the rows that are left keep their cells and their divergence.
     *
     * @param level the depth of the narrowest topics compared; 1 compares roots only
     * @return these options with that level
     * @throws IllegalArgumentException if the level is less than 1
     */
    public ComparisonOptions withLevel(int level) {
        if (level < 1) {
            throw new IllegalArgumentException("level must be 1 or more: " + level);
        }
        return new ComparisonOptions(level, languages);
    }

    /**
     * Takes labels in the first of some languages that has one, else in any.
     *
     * @param languages BCP 47 tags, most wanted first
     * @return these options with those languages
     */
    public ComparisonOptions withLanguages(String... languages) {
        return new ComparisonOptions(level, List.of(languages));
    }

    /** {@return the depth of the narrowest topics compared; empty if all are} */
    public OptionalInt level() {
        return level == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(level);
    }

    /** {@return the languages of labels, most wanted first} */
    public List<String> languages() {
        return languages;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ComparisonOptions that && level == that.level && languages.equals(that.languages);
    }

    @Override
    public int hashCode() {
        return 31 * level + languages.hashCode();
    }

    @Override
    public String toString() {
        return "level " + (level().isPresent() ? level : "any") + ", languages " + languages;
    }
}
