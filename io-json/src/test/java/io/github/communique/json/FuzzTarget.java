package io.github.communique.json;

/** A reader under test, with what must hold whatever it is given. */
interface FuzzTarget {
    /** {@return the name of the folder that holds its seeds} */
    String name();

    /**
     * Reads an input and holds the reader to its promises.
     *
     * @param input any bytes
     * @return what became of it
     * @throws AssertionError if the reader broke a promise
     */
    FuzzOutcome run(byte[] input) throws Exception;
}
