package io.github.communique.archive.internal;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value for each of the texts met last, made once and shared; a fixed number of places, so that no file can make it
 * grow. A text that is longer than a code is made anew each time.
 *
 * @param <T> the values
 */
final class Canonical<T> {
    private static final int MAX_KEY = 120;

    private final byte[] @Nullable [] keys;
    private final @Nullable T[] values;
    private final int mask;
    private final Function<String, T> maker;

    /** Makes an empty table; the number of places is a power of two. */
    @SuppressWarnings("unchecked")
    Canonical(int places, Function<String, T> maker) {
        this.keys = new byte[places][];
        this.values = (T[]) new Object[places];
        this.mask = places - 1;
        this.maker = maker;
    }

    /** The value of a column's text. */
    T get(TsvRow row, int column) {
        int from = row.from(column);
        return get(row, from, row.to(column));
    }

    T get(TsvRow row, int from, int to) {
        if (to - from > MAX_KEY) {
            return maker.apply(row.text(from, to));
        }
        byte[] bytes = row.bytes();
        int place = hash(bytes, from, to) & mask;
        byte[] key = keys[place];
        T found = values[place];
        if (found != null && key != null && Arrays.equals(key, 0, key.length, bytes, from, to)) {
            return found;
        }
        T made = maker.apply(row.text(from, to));
        keys[place] = Arrays.copyOfRange(bytes, from, to);
        values[place] = made;
        return made;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
