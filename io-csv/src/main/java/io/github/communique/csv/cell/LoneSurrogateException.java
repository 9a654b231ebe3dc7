package io.github.communique.csv.cell;

/** Thrown when a text holds half of a surrogate pair, which UTF-8 cannot. */
public final class LoneSurrogateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int cell;

    LoneSurrogateException(int cell) {
        super("half of a surrogate pair stands alone in cell " + cell);
        this.cell = cell;
    }

    /** {@return the number of the cell, from 0} */
    public int cell() {
        return cell;
    }
}
