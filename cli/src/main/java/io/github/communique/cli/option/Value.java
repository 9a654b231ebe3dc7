package io.github.communique.cli.option;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * The value of an option or a parameter. It is there once the command line has been read.
 *
 * @param <T> what it is
 */
public final class Value<T> {
    private final ArgSpec argument;

    Value(ArgSpec argument) {
        this.argument = argument;
    }

    /** The value; empty if the option was not given. */
    public Optional<T> find() {
        @Nullable T value = argument.getValue();
        return Optional.ofNullable(value);
    }

    /** The value of what has to be given. */
    public T get() {
        return find().orElseThrow();
    }

    /** The value, or another if the option was not given. */
    public T orElse(T other) {
        return find().orElse(other);
    }

    /**
     * Makes something of the value.
     *
     * @param reading throws an {@link IllegalArgumentException} if the value is wrong, and so is the usage then
     * @return empty if the option was not given
     */
    public <R> Optional<R> read(Function<T, R> reading) {
        try {
            return find().map(reading);
        } catch (IllegalArgumentException e) {
            throw wrongUsage("Invalid value for " + name() + ": " + e.getMessage());
        }
    }

    private String name() {
        return argument instanceof OptionSpec option
                ? "option '" + option.longestName() + "'"
                : "parameter '" + argument.paramLabel() + "'";
    }

    /** What to throw if the command cannot be meant so. */
    public RuntimeException wrongUsage(String message) {
        return new ParameterException(argument.command().commandLine(), message);
    }
}
