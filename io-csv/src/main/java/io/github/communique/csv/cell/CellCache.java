package io.github.communique.csv.cell;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the values of the last short cells of a column, so that what repeats is parsed and held once.
 *
 * <p>Of fixed size, so a hostile file cannot make it grow. A column whose cells seldom repeat, such as one of quotes,
 * is not remembered any more, since looking takes longer than parsing.
 *
 * @param <V> the type of the values
 */
public final class CellCache<V> {
    private static final int SIZE = 1024;
    private static final int LONGEST = 80;
    private static final int TRIED = 1024;
    private static final int LEAST_FOUND = TRIED / 8;

    private final byte[][] keys = new byte[SIZE][];
    private final Object[] values = new Object[SIZE];
    private int tried;
    private int found;
    private boolean isOff;

    /**
     * Returns the value of a cell.
     *
     * @param row the row
     * @param cell the number of the cell
     * @param parse makes the value of a text that is not remembered; what it throws is passed on
     * @return the value
     */
    public V get(Row row, int cell, Function<String, V> parse) {
        int start = row.start(cell);
        int end = row.end(cell);
        if (isOff || end - start > LONGEST) {
            return parse.apply(row.text(cell));
        }
        byte[] bytes = row.bytes();
        int index = ByteScan.hash(bytes, start, end) & (SIZE - 1);
        byte @Nullable [] known = keys[index];
        if (known != null && Arrays.equals(known, 0, known.length, bytes, start, end)) {
            found++;
            return held(index);
        }
        if (++tried == TRIED) {
            isOff = found < LEAST_FOUND;
            tried = 0;
            found = 0;
        }
        V value = parse.apply(row.text(cell));
        keys[index] = Arrays.copyOfRange(bytes, start, end);
        values[index] = value;
        return value;
    }

    @SuppressWarnings("unchecked")
    private V held(int index) {
        return (V) values[index];
    }
}
