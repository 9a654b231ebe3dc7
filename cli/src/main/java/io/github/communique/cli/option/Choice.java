package io.github.communique.cli.option;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a value of an enum as its {@code toString} writes it, in any case, and says what there is to choose from. */
final class Choice<T extends Enum<T>> implements Function<String, T> {
    private final List<T> choices;

    Choice(T[] choices) {
        this.choices = List.of(choices);
    }

    @Override
    public T apply(String text) {
        for (T choice : choices) {
            if (choice.toString().equalsIgnoreCase(text)) {
                return choice;
            }
        }
        throw new IllegalArgumentException("must be one of "
                + choices.stream().map(Enum::toString).collect(Collectors.joining(", ")) + ": '" + text + "'");
    }
}
