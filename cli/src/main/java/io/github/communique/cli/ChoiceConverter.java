package io.github.communique.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a value of an enum as its {@code toString} writes it, in any case, and says what there is to choose from. */
abstract class ChoiceConverter<T extends Enum<T>> implements ITypeConverter<T> {
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

    /** Reads {@code json} or {@code ndjson}. */
    static final class OfDataFormat extends ChoiceConverter<DataFormat> {
        OfDataFormat() {
            super(DataFormat.values());
        }
    }

    /** Reads how a comparison is shown. */
    static final class OfComparison extends ChoiceConverter<CompareCommand.Format> {
        OfComparison() {
            super(CompareCommand.Format.values());
        }
    }

    /** Reads how findings are shown. */
    static final class OfFindings extends ChoiceConverter<FindingsOptions.Format> {
        OfFindings() {
            super(FindingsOptions.Format.values());
        }
    }

    /** Reads of which archive files are. */
    static final class OfArchive extends ChoiceConverter<ArchiveChoice> {
        OfArchive() {
            super(ArchiveChoice.values());
        }
    }

    /** Reads when progress is shown. */
    static final class OfProgress extends ChoiceConverter<ProgressOption.When> {
        OfProgress() {
            super(ProgressOption.When.values());
        }
    }
}
