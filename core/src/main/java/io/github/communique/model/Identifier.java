package io.github.communique.model;

/**
 * What another scheme calls a party, person or topic.
 *
 * <p>Schemes are apart even where their values look alike: {@code fips} {@code RS} is Russia, {@code iso3166-1-alpha-2}
 * {@code RS} is Serbia.
 *
 * @param scheme the scheme, of the form of an id, such as {@code wikidata}
 * @param value the value as that scheme writes it, not blank
 */
public record Identifier(String scheme, String value) {
    /** Wikidata item ids, such as {@code Q159}. */
    public static final String WIKIDATA = "wikidata";

    /** Two-letter ISO country codes, such as {@code RU}. */
    public static final String ISO_3166_ALPHA_2 = "iso3166-1-alpha-2";

    /** Three-letter ISO country codes, such as {@code RUS}. */
    public static final String ISO_3166_ALPHA_3 = "iso3166-1-alpha-3";

    /** Two-letter FIPS 10-4 country codes, such as {@code RS} for Russia. */
    public static final String FIPS = "fips";

    /** CAMEO actor codes, such as {@code RUSGOV}. */
    public static final String CAMEO = "cameo";

    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if the scheme is malformed or the value blank
     */
    public Identifier {
        Ids.check("identifier scheme", scheme);
        Require.text("identifier value", value);
    }

    /**
     * Makes an identifier.
     *
     * @param scheme the scheme
     * @param value the value
     * @return the identifier
     * @throws IllegalArgumentException if the scheme is malformed or the value blank
     */
    public static Identifier of(String scheme, String value) {
        return new Identifier(scheme, value);
    }
}
