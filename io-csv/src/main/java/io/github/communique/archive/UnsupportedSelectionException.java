package io.github.communique.archive;

/** Thrown if a selection asks for what an archive does not have, so that it would select nothing or all. */
public final class UnsupportedSelectionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what the archive does not have, and what to select instead
     */
    public UnsupportedSelectionException(String message) {
        super(message);
    }
}
