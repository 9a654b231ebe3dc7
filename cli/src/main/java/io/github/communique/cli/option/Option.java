package io.github.communique.cli.option;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;

/** An option of a command, with what its value may be still to be said. */
public final class Option {
    private final Command command;
    private final OptionSpec.Builder spec;

    Option(Command command, String label, String... names) {
        this.command = command;
        this.spec = OptionSpec.builder(names).paramLabel(label);
    }

    /** Says in the help what it is for; an option without is not in the help. */
    public Option description(String text) {
        spec.description(text);
        return this;
    }

    /** Refuses a command line without it. */
    public Option required() {
        spec.required(true);
        return this;
    }

    /** Keeps it out of the help. */
    Option hidden() {
        spec.hidden(true);
        return this;
    }

    public Value<String> text() {
        return as(String.class);
    }

    /** Any number of texts, in the order in which they are given. */
    public Value<List<String>> texts() {
        spec.auxiliaryTypes(String.class);
        return as(List.class);
    }

    public Value<Integer> number() {
        return as(int.class);
    }

    public Value<Path> path() {
        return as(Path.class);
    }

    /** One of some, as their {@code toString} writes them, in any case. */
    public <E extends Enum<E>> Value<E> choice(E[] choices) {
        return as(choices[0].getDeclaringClass(), new ChoiceConverter<>(choices));
    }

    /** A value that is read from a text. */
    <T> Value<T> as(Class<T> type, ITypeConverter<T> converter) {
        spec.converters(converter);
        return as(type);
    }

    private <T> Value<T> as(Class<?> type) {
        return command.add(spec.type(type).build());
    }
}
