package io.github.communique.cli.option;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The value of an option or a parameter. It is there once the command line has been read.
 *
 * @param <T> what it is
 */
public final class Value<T> {
    private final Argument<?> argument;
    private final String command;
    private @Nullable T value;

    Value(Argument<?> argument, String command) {
        this.argument = argument;
        this.command = command;
    }

    Argument<?> argument() {
        return argument;
    }

    /** Keeps what was read, which is of its type since the argument has read it; null if there is none. */
    @SuppressWarnings("unchecked")
    void set(@Nullable Object read) {
        value = (T) read;
    }

    /** The value; empty if the option was not given. */
    public Optional<T> find() {
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
            throw wrongUsage("Invalid value for " + argument.named() + ": " + e.getMessage());
        }
    }

    /** What to throw if the command cannot be meant so. */
    public RuntimeException wrongUsage(String message) {
        return new WrongUsage(command, message);
    }
}
