package io.github.communique.cli.option;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a value of an enum as its {@code toString} writes it, in any case, and says what there is to choose from. */
final class ChoiceConverter<T extends Enum<T>> implements ITypeConverter<T> {
    private final List<T> choices;

    ChoiceConverter(T[] choices) {
        this.choices = List.of(choices);
    }

    @Override
    public T convert(String value) {
        return choices.stream()
                .filter(choice -> choice.toString().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("must be one of "
                        + choices.stream().map(Enum::toString).collect(Collectors.joining(", ")) + ": '" + value
                        + "'"));
    }
}
