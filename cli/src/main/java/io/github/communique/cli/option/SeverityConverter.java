package io.github.communique.cli.option;

import io.github.communique.check.Severity;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a severity as files and findings write it. */
final class SeverityConverter implements ITypeConverter<Severity> {
    @Override
    public Severity convert(String value) {
        return Severity.VOCABULARY
                .find(value.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new TypeConversionException("must be one of error, warning, info: '" + value + "'"));
    }
}
