package io.github.communique.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The names of an object's properties in the order in which files write them, told by their bytes: {@code "name":},
 * eight bytes at a time.
 */
final class PropertyNames {
    /** How many bytes are looked at. */
    static final int BYTES = 24;

    /** What stands for the end of the object. */
    static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WORDS = BYTES / Long.BYTES;

    private final PropertyNameMatcher matcher;
    private final String[] names;
    private final int[] lengths;
    private final long[] words;
    private final long[] masks;

    PropertyNames(List<String> all) {
        matcher = new JsonFactory()
                .constructNameMatcher(all.stream().map(Named::fromString).toList(), false);
        names = all.toArray(String[]::new);
        lengths = new int[names.length];
        words = new long[names.length * WORDS];
        masks = new long[names.length * WORDS];
        for (int i = 0; i < names.length; i++) {
            put(i, ('"' + names[i] + "\":").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What is longer is never found, since nothing equals a one outside of its mask. */
    private void put(int index, byte[] bytes) {
        lengths[index] = bytes.length;
        if (bytes.length > BYTES) {
            words[index * WORDS] = -1;
            return;
        }
        byte[] mask = new byte[BYTES];
        Arrays.fill(mask, 0, bytes.length, (byte) -1);
        for (int i = 0; i < WORDS; i++) {
            words[index * WORDS + i] = (long) LONG.get(Arrays.copyOf(bytes, BYTES), i * Long.BYTES);
            masks[index * WORDS + i] = (long) LONG.get(mask, i * Long.BYTES);
        }
    }

    /** Moves a parser on to the name of the next property, or the end of the object, and tells which it is. */
    int next(JsonParser p, int expected) {
        return p instanceof Utf8Parser bytes ? bytes.nextName(this, expected) : p.nextNameMatch(matcher);
    }

    /** Tells which property a parser stands at the name of. */
    int current(JsonParser p) {
        return matcher.matchName(p.currentName());
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }

    String name(int index) {
        return names[index];
    }

    /** The length of a name in bytes, with its quotes and the colon. */
    int length(int index) {
        return lengths[index];
    }

    /**
     * Looks whether a name stands at an index of a buffer, between quotes, and a colon right behind it.
     *
     * @param bytes the buffer; {@link #BYTES} bytes of it are looked at
     * @param at the index
     * @param expected the first name that it may be
     * @return which it is; -1 if it is none, or one before that
     */
    int find(byte[] bytes, int at, int expected) {
        long first = (long) LONG.get(bytes, at);
        for (int i = expected; i < lengths.length; i++) {
            if ((first & masks[i * WORDS]) == words[i * WORDS]
                    && (lengths[i] <= Long.BYTES || isRest(bytes, at + Long.BYTES, i * WORDS + 1))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isRest(byte[] bytes, int at, int index) {
        long second = (long) LONG.get(bytes, at) & masks[index];
        long third = (long) LONG.get(bytes, at + Long.BYTES) & masks[index + 1];
        return second == words[index] && third == words[index + 1];
    }
}
