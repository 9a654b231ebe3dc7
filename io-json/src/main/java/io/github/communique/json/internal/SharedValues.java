package io.github.communique.json.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of a read that are likely to come again, such as ids, terms and times, so that each is made once and held
 * once. What comes later takes the place of what came earlier, so that no input makes it grow.
 */
final class SharedValues {
    private static final int SIZE = 1 << 10;

    private final Utf8Decoder decoder = new Utf8Decoder();
    private Table[] tables = {};

    /** The decoder that all parsers of the read use. */
    Utf8Decoder decoder() {
        return decoder;
    }

    /** Finds the value of a string; null if it is not here. */
    @Nullable
    Object find(int slot, SharedKey key) {
        return slot < tables.length && tables[slot] != null ? tables[slot].find(key) : null;
    }

    /** Keeps the value of a string. */
    void put(int slot, SharedKey key, Object value) {
        if (slot >= tables.length) {
            tables = Arrays.copyOf(tables, slot + 1);
        }
        if (tables[slot] == null) {
            tables[slot] = new Table();
        }
        tables[slot].put(key, value);
    }

    /** The values of one type. The hashes lie apart, so that a string that is not here costs no walk through memory. */
    private static final class Table {
        private final int[] hashes = new int[SIZE];
        private final Entry[] entries = new Entry[SIZE];

        @Nullable
        Object find(SharedKey key) {
            int index = key.hash() & (SIZE - 1);
            if (hashes[index] != key.hash()) {
                return null;
            }
            Entry entry = entries[index];
            return entry != null && entry.key.isEqualTo(key) ? entry.value : null;
        }

        void put(SharedKey key, Object value) {
            int index = key.hash() & (SIZE - 1);
            hashes[index] = key.hash();
            entries[index] = new Entry(key.copy(), value);
        }
    }

    private record Entry(SharedKey key, Object value) {}
}
