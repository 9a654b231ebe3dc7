package io.github.communique.check;

/**
 * Thrown when an input is not what it should be; says where, what was expected and what was found.
 *
 * <p>A strict reader throws it at the first problem. A lenient reader turns problems into findings and throws it only
 * where nothing can be read at all.
 */
public final class CommuniqueFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /**
     * Makes the exception of a finding.
     *
     * @param finding the problem, with its location
     */
    public CommuniqueFormatException(Finding finding) {
        super(message(finding));
        this.finding = finding;
    }

    /**
     * Makes the exception of a finding that another exception led to.
     *
     * @param finding the problem, with its location
     * @param cause the other exception
     */
    public CommuniqueFormatException(Finding finding, Throwable cause) {
        super(message(finding), cause);
        this.finding = finding;
    }

    private static String message(Finding finding) {
        return finding.location().map(location -> location + ": ").orElse("") + finding.message();
    }

    /** {@return the problem} */
    public Finding finding() {
        return finding;
    }
}
