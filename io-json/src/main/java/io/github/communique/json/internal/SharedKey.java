package io.github.communique.json.internal;

/** The bytes of a short string, eight to a number, by which values are looked up. */
final class SharedKey {
    private static final int WORDS = 6;

    /** How many bytes of a string and the quote behind it are looked at. */
    static final int LONGEST = WORDS * Long.BYTES;

    /** How many numbers a table holds for a key: its length, which no empty place has, and its bytes. */
    static final int ROOM = WORDS + 2;

    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private final long[] words = new long[WORDS];
    private int length;
    private int count;
    private long hash;

    void clear() {
        count = 0;
        hash = 0;
    }

    /** Adds eight bytes. */
    void add(long word) {
        words[count++] = word;
        hash = (hash ^ (hash >>> 32) ^ word) * MIXER;
    }

    /** Adds the rest. */
    void end(long word, int bytes) {
        add(word);
        length = bytes + 1;
    }

    /**
     * The place of the key among so many, a power of two: the highest bits, since those are the ones that the last
     * bytes of a word tell on, and numbered ids differ in these alone.
     */
    int place(int places) {
        return (int) (hash >>> (Long.SIZE - Integer.numberOfTrailingZeros(places)));
    }

    /** Whether a table has this key at an index. */
    boolean isAt(long[] table, int index) {
        if (table[index] != length) {
            return false;
        }
        long differences = 0;
        for (int i = 0; i < count; i++) {
            differences |= table[index + 1 + i] ^ words[i];
        }
        return differences == 0;
    }

    /** Puts the key into a table. */
    void copyTo(long[] table, int index) {
        table[index] = length;
        System.arraycopy(words, 0, table, index + 1, count);
    }
}
