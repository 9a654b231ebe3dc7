package io.github.communique.archive.event;

import io.github.communique.archive.row.Canonical;
import io.github.communique.archive.row.Notes;
import io.github.communique.archive.row.TsvRow;
import io.github.communique.check.ArchiveCode;
import io.github.communique.model.Intensity;
import io.github.communique.vocabulary.IntensityScale;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The intensities of a column, each made once, with the digits as given. */
public final class Intensities {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}(\\.[0-9]{1,20})?");
    private static final int PLACES = 256;
    private static final int LONGEST = 16;

    private final Canonical<Optional<Intensity>> values;

    public Intensities(IntensityScale scale) {
        this.values = new Canonical<>(
                PLACES,
                LONGEST,
                text -> Optional.of(text)
                        .filter(Intensities::isNumber)
                        .map(value -> Intensity.builder()
                                .scale(scale.value())
                                .value(new BigDecimal(value))
                                .build()));
    }

    /** Whether a text is a number, told from its bytes where it is one of the usual ones. */
    public static boolean isNumber(TsvRow row, int from, int to) {
        int i = from < to && row.bytes()[from] == '-' ? from + 1 : from;
        int digits = 0;
        int points = 0;
        for (; i < to; i++) {
            byte c = row.bytes()[i];
            digits += c >= '0' && c <= '9' ? 1 : 0;
            points += c == '.' && digits > 0 && i + 1 < to ? 1 : 0;
        }
        boolean isUsual = digits > 0
                && digits < 9
                && points < 2
                && digits + points == to - from - (row.bytes()[from] == '-' ? 1 : 0);
        return isUsual || isNumber(row.text(from, to));
    }

    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The intensity of a row; null if the column is blank or holds no number, which is noted. */
    @Nullable
    public Intensity get(TsvRow row, int column, String name, Notes notes) {
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
