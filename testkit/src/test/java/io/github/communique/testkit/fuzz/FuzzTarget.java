package io.github.communique.testkit.fuzz;

import java.io.IOException;
import java.util.List;

/** A reader under test, with what must hold whatever it is given. */
interface FuzzTarget {
    /** {@return the name, which is that of the folder of inputs that broke a promise once} */
    String name();

    /** {@return what inputs are made of} */
    FuzzSyntax syntax();

    /**
     * Returns the inputs to begin with.
     *
     * @return the inputs, at least one of which is accepted; always in the same order
     */
    List<byte[]> seeds() throws IOException;

    /**
     * Reads an input and holds the reader to its promises.
     *
     * @param input any bytes
     * @return what became of it
     * @throws AssertionError if the reader broke a promise
     */
    FuzzOutcome run(byte[] input) throws Exception;
}
