package io.github.communique.csv.cell;

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
    private static final int BITS = 10;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final long OTHER = 0xC2B2AE3D27D4EB4FL;
    private static final int LONGEST = 80;
    private static final int TRIED = 1024;
    private static final int LEAST_FOUND = TRIED / 8;

    private final @Nullable KnownCell<V>[] all = newTable();
    private int index;
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
        KnownCell<V> known = find(row.bytes(), start, end);
        if (known != null) {
            found++;
            return known.value();
        }
        count();
        V value = parse.apply(row.text(cell));
        all[index] = new KnownCell<>(row.bytes(), start, end, value);
        return value;
    }

    /** Looks without a branch at cells of up to four words, since short ones of all lengths come in turns. */
    private @Nullable KnownCell<V> find(byte[] bytes, int start, int end) {
        int length = end - start;
        long first = ByteScan.wordOf(bytes, start, length, 0);
        long second = ByteScan.wordOf(bytes, start, length, 1);
        long third = ByteScan.wordOf(bytes, start, length, 2);
        long fourth = ByteScan.wordOf(bytes, start, length, 3);
        index = indexOf(first + length, second, third, fourth);
        KnownCell<V> known = all[index];
        return known != null
                        && known.begins(length, first, second, third, fourth)
                        && (length <= KnownCell.HEAD || known.goesOn(bytes, start))
                ? known
                : null;
    }

    private static int indexOf(long first, long second, long third, long fourth) {
        long hash = (first ^ Long.rotateLeft(third, 23)) * MULTIPLIER + (second ^ Long.rotateLeft(fourth, 29)) * OTHER;
        return (int) (((hash ^ (hash >>> 32)) * MULTIPLIER) >>> (Long.SIZE - BITS));
    }

    private void count() {
        if (++tried == TRIED) {
            isOff = found < LEAST_FOUND;
            tried = 0;
            found = 0;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <V> @Nullable KnownCell<V>[] newTable() {
        return new KnownCell[1 << BITS];
    }
}
