package io.github.communique.archive.internal;

import io.github.communique.check.ArchiveCode;
import io.github.communique.model.Intensity;
import io.github.communique.vocabulary.IntensityScale;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The intensities of a column, each made once, with the digits as given. */
final class Intensities {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}(\\.[0-9]{1,20})?");
    private static final int PLACES = 256;

    private final Canonical<Optional<Intensity>> values;

    Intensities(IntensityScale scale) {
        this.values = new Canonical<>(
                PLACES,
                text -> Optional.of(text)
                        .filter(Intensities::isNumber)
                        .map(value -> Intensity.builder()
                                .scale(scale.value())
                                .value(new BigDecimal(value))
                                .build()));
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The intensity of a row; null if the column is blank or holds no number, which is noted. */
    @Nullable
    Intensity get(TsvRow row, int column, String name, Notes notes) {
        if (row.isEmpty(column)) {
            return null;
        }
        Optional<Intensity> value = values.get(row, column);
        if (value.isEmpty()) {
            notes.add(ArchiveCode.NUMBER_MALFORMED, name, row.text(column));
        }
        return value.orElse(null);
    }
}
