package io.github.communique.json.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of a read that are likely to come again, such as ids, terms and times, so that each is made once and held
 * once. What comes later takes the place of what came earlier, so that no input makes it grow.
 */
final class SharedValues {
    private static final int SIZE = 1 << 10;
    private static final int LONGEST = 64;

    private final Utf8Decoder decoder = new Utf8Decoder();
    private @Nullable Entry @Nullable [][] tables = {};

    /** The decoder that all parsers of the read use. */
    Utf8Decoder decoder() {
        return decoder;
    }

    /** Finds the value of the string that a parser has found; null if it is not here. */
    @Nullable
    Object find(int slot, Utf8Parser p) {
        @Nullable Entry[] table = slot < tables.length ? tables[slot] : null;
        Entry entry = table == null ? null : table[index(p)];
        return entry != null && entry.hash == p.hash() && p.isEqualTo(entry.key) ? entry.value : null;
    }

    /** Keeps the value of that string, if it is not long. */
    void put(int slot, Utf8Parser p, Object value) {
        if (p.isShort(LONGEST)) {
            table(slot)[index(p)] = new Entry(p.hash(), p.copy(), value);
        }
    }

    private @Nullable Entry[] table(int slot) {
        if (slot >= tables.length) {
            tables = Arrays.copyOf(tables, slot + 1);
        }
        @Nullable Entry[] table = tables[slot];
        if (table == null) {
            table = new Entry[SIZE];
            tables[slot] = table;
        }
        return table;
    }

    private static int index(Utf8Parser p) {
        return (int) p.hash() & (SIZE - 1);
    }

    /** One value and the bytes that it was made of. */
    private static final class Entry {
        private final long hash;
        private final byte[] key;
        private final Object value;

        Entry(long hash, byte[] key, Object value) {
            this.hash = hash;
            this.key = key;
            this.value = value;
        }
    }
}
