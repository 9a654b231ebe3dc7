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
    private Entry[][] tables = {};

    /** The decoder that all parsers of the read use. */
    Utf8Decoder decoder() {
        return decoder;
    }

    /** Finds the value of a string; null if it is not here. */
    @Nullable
    Object find(int slot, SharedKey key) {
        Entry entry = slot < tables.length && tables[slot] != null ? tables[slot][index(key)] : null;
        return entry != null && entry.key.isEqualTo(key) ? entry.value : null;
    }

    /** Keeps the value of a string. */
    void put(int slot, SharedKey key, Object value) {
        table(slot)[index(key)] = new Entry(key.copy(), value);
    }

    private Entry[] table(int slot) {
        if (slot >= tables.length) {
            tables = Arrays.copyOf(tables, slot + 1);
        }
        if (tables[slot] == null) {
            tables[slot] = new Entry[SIZE];
        }
        return tables[slot];
    }

    private static int index(SharedKey key) {
        return key.hash() & (SIZE - 1);
    }

    private record Entry(SharedKey key, Object value) {}
}
