package io.github.communique.vocabulary;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A PLOVER event type, alone or with one of its modes, such as {@code CONSULT/phone}. */
public final class PloverCode {
    private final PloverType type;
    private final @Nullable String mode;

    private PloverCode(PloverType type, @Nullable String mode) {
        this.type = type;
        this.mode = mode;
    }

    /**
     * Makes a code without a mode.
     *
     * @param type the event type
     * @return the code
     */
    public static PloverCode of(PloverType type) {
        return new PloverCode(type, null);
    }

    /**
     * Makes a code with a mode.
     *
     * @param type the event type
     * @param mode one of the type's modes
     * @return the code
     * @throws IllegalArgumentException if the type has no such mode; the message lists those it has
     */
    public static PloverCode of(PloverType type, String mode) {
        if (!type.modes().contains(mode)) {
            String allowed = type.modes().isEmpty() ? "none" : String.join(", ", type.modes());
            throw new IllegalArgumentException("modes of " + type + " are " + allowed + ": '" + mode + "'");
        }
        return new PloverCode(type, mode);
    }

    /**
     * Returns the code that {@link #toString} writes.
     *
     * @param text the type, or the type, a slash and the mode
     * @return the code
     * @throws IllegalArgumentException if the draft has no such type, or the type no such mode
     */
    public static PloverCode parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? of(PloverType.parse(text))
                : of(PloverType.parse(text.substring(0, slash)), text.substring(slash + 1));
    }

    /**
     * Returns the event type.
     *
     * @return the type
     */
    public PloverType type() {
        return type;
    }

    /**
     * Returns how the event was done, or for THREATEN what is threatened.
     *
     * @return one of the type's modes, or empty if none is said
     */
    public Optional<String> mode() {
        return Optional.ofNullable(mode);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PloverCode that && type == that.type && Objects.equals(mode, that.mode);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, mode);
    }

    /** Returns {@code CONSULT}, or {@code CONSULT/phone} with a mode. */
    @Override
    public String toString() {
        return mode == null ? type.value() : type.value() + "/" + mode;
    }
}
