package io.github.communique.vocabulary;

import java.util.Optional;

/**
 * An event type of CAMEO 1.1b3, such as {@code 041} "Discuss by telephone".
 *
 * <p>A code is text, not a number: {@code "010"} (Make statement) is not {@code "10"} (Demand). There is one instance
 * of each code; {@link Cameo} hands it out.
 */
public final class CameoCode {
    private final String code;
    private final String name;

    CameoCode(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /**
     * Returns the code as text.
     *
     * @return two, three or four digits; a leading zero counts
     */
    public String code() {
        return code;
    }

    /**
     * Returns what the CAMEO manual calls the event type.
     *
     * @return the name in sentence case; the manual prints the names of roots in capitals
     */
    public String name() {
        return name;
    }

    /**
     * Returns the level of the code in the tree.
     *
     * @return root, base or leaf
     */
    public CameoLevel level() {
        return switch (code.length()) {
            case 2 -> CameoLevel.ROOT;
            case 3 -> CameoLevel.BASE;
            default -> CameoLevel.LEAF;
        };
    }

    /**
     * Returns the code one level up.
     *
     * @return the root of a base or the base of a leaf; empty for a root
     */
    public Optional<CameoCode> parent() {
        return level() == CameoLevel.ROOT ? Optional.empty() : Cameo.find(code.substring(0, code.length() - 1));
    }

    /** Returns the code alone. */
    @Override
    public String toString() {
        return code;
    }
}
