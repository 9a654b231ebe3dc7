package io.github.communique.cli.option;

import io.github.communique.cli.option.Argument.Takes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An option of a command, with what its value may be still to be said. */
public final class Option {
    private final Command command;
    private final List<String> names;
    private final String label;
    private @Nullable String description;
    private boolean isRequired;

    Option(Command command, String label, String... names) {
        this.command = command;
        this.label = label;
        this.names = List.of(names);
    }

    /** Says in the help what it is for; an option without is not in the help. */
    public Option description(String text) {
        description = text;
        return this;
    }

    /** Refuses a command line without it. */
    public Option required() {
        isRequired = true;
        return this;
    }

    public Value<String> text() {
        return as(String.class, text -> text);
    }

    /** Any number of texts, in the order in which they are given. */
    public Value<List<String>> texts() {
        return command.add(argument(Takes.VALUES, String.class, text -> text));
    }

    public Value<Integer> number() {
        return as(Integer.class, Option::toNumber);
    }

    public Value<Path> path() {
        return as(Path.class, Path::of);
    }

    /** One of some, as their {@code toString} writes them, in any case. */
    public <E extends Enum<E>> Value<E> choice(E[] choices) {
        return as(choices[0].getDeclaringClass(), new Choice<>(choices));
    }

    /**
     * A value that is read from a text.
     *
     * @param reading throws an {@link IllegalArgumentException} that says what is wrong with the text
     */
    <T> Value<T> as(Class<T> type, Function<String, T> reading) {
        return command.add(argument(Takes.ONE_VALUE, type, reading));
    }

    private <T> Argument<T> argument(Takes takes, Class<T> type, Function<String, T> reading) {
        return new Argument<>(names, takes, label, Optional.ofNullable(description), isRequired, type, reading);
    }

    private static Integer toNumber(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a whole number", e);
        }
    }
}
