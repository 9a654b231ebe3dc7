package io.github.communique.cli.option;

import io.github.communique.cli.console.ProgressMode;
import io.github.communique.cli.file.DataFormat;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a value of an enum as its {@code toString} writes it, in any case, and says what there is to choose from. */
public abstract class ChoiceConverter<T extends Enum<T>> implements ITypeConverter<T> {
    private final List<T> choices;

    protected ChoiceConverter(T[] choices) {
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

    /** Reads {@code json} or {@code ndjson}. */
    public static final class OfDataFormat extends ChoiceConverter<DataFormat> {
        OfDataFormat() {
            super(DataFormat.values());
        }
    }

    /** Reads how findings are shown. */
    static final class OfFindings extends ChoiceConverter<FindingsOptions.Format> {
        OfFindings() {
            super(FindingsOptions.Format.values());
        }
    }

    /** Reads when progress is shown. */
    static final class OfProgress extends ChoiceConverter<ProgressMode> {
        OfProgress() {
            super(ProgressMode.values());
        }
    }
}
