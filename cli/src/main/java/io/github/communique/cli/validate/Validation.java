package io.github.communique.cli.validate;

import io.github.communique.check.Finding;
import io.github.communique.cli.file.Input;
import java.io.IOException;
import java.util.function.Consumer;

/** A way to find all that is wrong with an input. */
public interface Validation {
    /**
     * Reads an input leniently and checks what it gave.
     *
     * @param input the input
     * @param findings takes what is wrong, with its place
     * @throws IOException if the input cannot be read
     */
    void run(Input input, Consumer<Finding> findings) throws IOException;
}
