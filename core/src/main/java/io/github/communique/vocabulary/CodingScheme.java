package io.github.communique.vocabulary;

/**
 * A scheme of event-type codes in one version, such as {@code cameo-1.1b3}.
 *
 * <p>The list is open: users have schemes of their own. The version belongs into the id, because the same code may mean
 * something else in the next one.
 *
 * @param id lower-case letters, digits, {@code .}, {@code _} and {@code -}, beginning with a letter or digit
 */
public record CodingScheme(String id) {
    /** CAMEO 1.1b3, the manual of March 2012 by Philip Schrodt; its codes are in {@link Cameo}. */
    public static final CodingScheme CAMEO_1_1B3 = new CodingScheme("cameo-1.1b3");

    /** The PLOVER 2.0 draft as last changed on 2024-02-04; its codes are in {@link PloverType}. */
    public static final CodingScheme PLOVER_2_0_DRAFT = new CodingScheme("plover-2.0-draft");

    /**
     * Makes a scheme.
     *
     * @param id the scheme and its version
     * @throws IllegalArgumentException if the id is not of the form above
     */
    public CodingScheme {
        if (!isWellFormed(id)) {
            throw new IllegalArgumentException("coding scheme must look like 'cameo-1.1b3': '" + id + "'");
        }
    }

    private static boolean isWellFormed(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean isLetterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!isLetterOrDigit && (i == 0 || "._-".indexOf(c) < 0)) {
                return false;
            }
        }
        return !id.isEmpty();
    }

    /** Returns the bare id, as files write it. */
    @Override
    public String toString() {
        return id;
    }
}
