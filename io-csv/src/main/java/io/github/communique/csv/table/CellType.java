package io.github.communique.csv.table;

import io.github.communique.check.ReadingCode;
import io.github.communique.model.ExtensionValue;
import io.github.communique.schema.DecimalType;
import io.github.communique.schema.TextType;
import io.github.communique.schema.ValueType;
import io.github.communique.schema.WholeNumberType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a cell says a value.
 *
 * @param <V> the Java type of the value
 * @param parse makes the value of a text that is not empty; throws {@link IllegalArgumentException} with what was
 *     expected and found
 * @param format makes the text of a value, never empty
 * @param problem the code for a text that stands for no value
 * @param whole the bounds, if the values are whole numbers
 */
record CellType<V>(
        Function<String, V> parse,
        Function<V, String> format,
        ReadingCode problem,
        @Nullable WholeNumberType whole) {
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    /** The digits of the longest number, and a sign, a point, zeros before them, and an exponent. */
    private static final int LONGEST_NUMBER = ExtensionValue.MAX_DIGITS + 24;

    CellType(Function<String, V> parse, Function<V, String> format, ReadingCode problem) {
        this(parse, format, problem, null);
    }

    boolean isNumber() {
        return whole != null;
    }

    /**
     * The value of a number that was read as digits; null if it has to be parsed as a text, which tells what is wrong.
     */
    @SuppressWarnings("unchecked")
    @Nullable
    V ofDigits(int number) {
        WholeNumberType type = whole;
        return type != null && number > 0 && number >= type.min() && number <= type.max()
                ? (V) Long.valueOf(number)
                : null;
    }

    /** Finds how cells say the values of a type; empty if it takes more than a cell. */
    @SuppressWarnings("unchecked")
    static <V> Optional<CellType<V>> find(ValueType<V> type) {
        CellType<?> found = null;
        if (type instanceof TextType<?> text) {
            found = text(text);
        } else if (type instanceof WholeNumberType number) {
            found = new CellType<>(cell -> whole(cell, number), Positions::text, ReadingCode.INVALID_VALUE, number);
        } else if (type instanceof DecimalType decimal) {
            found = new CellType<>(cell -> decimal(cell, decimal), BigDecimal::toString, ReadingCode.INVALID_VALUE);
        }
        return Optional.ofNullable((CellType<V>) found);
    }

    private static <V> CellType<V> text(TextType<V> type) {
        return new CellType<>(
                cell -> type.parse().apply(notBlank(cell, type.name())),
                type.format(),
                type.allowed().isEmpty() ? ReadingCode.INVALID_VALUE : ReadingCode.UNKNOWN_TERM);
    }

    private static String notBlank(String cell, String name) {
        if (cell.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank; leave the cell empty if it is not known");
        }
        return cell;
    }

    private static long whole(String cell, WholeNumberType type) {
        if (isWhole(cell)) {
            try {
                long value = Long.parseLong(cell);
                if (value >= type.min() && value <= type.max()) {
                    return value;
                }
            } catch (NumberFormatException e) {
                // Too long for any bounds, as below.
            }
        }
        throw new IllegalArgumentException(
                type.name() + " must be a whole number from " + type.min() + " to " + type.max());
    }

    /** Digits without zeros before them, and a minus before all; not what Java would take beyond that. */
    private static boolean isWhole(String cell) {
        int first = cell.startsWith("-") ? 1 : 0;
        for (int i = first; i < cell.length(); i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        int digits = cell.length() - first;
        return digits == 1 || (digits > 1 && cell.charAt(first) != '0');
    }

    private static BigDecimal decimal(String cell, DecimalType type) {
        if (cell.length() <= LONGEST_NUMBER && DECIMAL.matcher(cell).matches()) {
            try {
                return new BigDecimal(cell);
            } catch (NumberFormatException e) {
                // An exponent that no decimal can hold, as below.
            }
        }
        throw new IllegalArgumentException(type.name() + " must be a number such as '-2.5', with a point");
    }
}
