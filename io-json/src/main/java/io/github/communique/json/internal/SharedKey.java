package io.github.communique.json.internal;

/** The bytes of a short string, eight to a number, by which values are looked up. */
final class SharedKey {
    /** How many bytes of a string and the quote behind it are looked at. */
    static final int LONGEST = 48;

    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private int length;
    private int count;
    private long hash;
    private long word0;
    private long word1;
    private long word2;
    private long word3;
    private long word4;
    private long word5;

    void clear() {
        count = 0;
        hash = 0;
        word1 = 0;
        word2 = 0;
        word3 = 0;
        word4 = 0;
        word5 = 0;
    }

    /** Adds eight bytes. */
    void add(long word) {
        switch (count++) {
            case 0 -> word0 = word;
            case 1 -> word1 = word;
            case 2 -> word2 = word;
            case 3 -> word3 = word;
            case 4 -> word4 = word;
            default -> word5 = word;
        }
        long product = (hash ^ word) * MIXER;
        hash = product ^ (product >>> 32);
    }

    /** Adds the rest. */
    void end(long word, int bytes) {
        add(word);
        length = bytes;
    }

    /** A number that is the same for equal keys. */
    int hash() {
        return (int) hash + length;
    }

    boolean isEqualTo(SharedKey other) {
        return hash == other.hash
                && length == other.length
                && word0 == other.word0
                && word1 == other.word1
                && word2 == other.word2
                && word3 == other.word3
                && word4 == other.word4
                && word5 == other.word5;
    }

    SharedKey copy() {
        SharedKey copy = new SharedKey();
        copy.length = length;
        copy.hash = hash;
        copy.word0 = word0;
        copy.word1 = word1;
        copy.word2 = word2;
        copy.word3 = word3;
        copy.word4 = word4;
        copy.word5 = word5;
        return copy;
    }
}
