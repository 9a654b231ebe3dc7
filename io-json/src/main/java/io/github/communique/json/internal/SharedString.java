package io.github.communique.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A short string with the quote behind it, and its value; its bytes are compared eight at a time. */
final class SharedString {
    /** How many bytes are looked at. */
    static final int BYTES = 24;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private int length = -1;
    private Object value = this;
    private long mask0;
    private long mask1;
    private long mask2;
    private long word0 = -1;
    private long word1;
    private long word2;

    /** The length of the string. */
    int length() {
        return length;
    }

    Object value() {
        return value;
    }

    /** Whether the string stands at an index, and ends there. */
    boolean isAt(byte[] bytes, int index) {
        long difference0 = ((long) LONG.get(bytes, index) & mask0) ^ word0;
        long difference1 = ((long) LONG.get(bytes, index + 8) & mask1) ^ word1;
        long difference2 = ((long) LONG.get(bytes, index + 16) & mask2) ^ word2;
        return (difference0 | difference1 | difference2) == 0;
    }

    /** Becomes a string that stands at an index, and has fewer than {@link #BYTES} bytes. */
    void set(byte[] bytes, int index, int newLength, Object newValue) {
        length = newLength;
        value = newValue;
        mask0 = mask(newLength + 1);
        mask1 = mask(newLength + 1 - 8);
        mask2 = mask(newLength + 1 - 16);
        word0 = (long) LONG.get(bytes, index) & mask0;
        word1 = (long) LONG.get(bytes, index + 8) & mask1;
        word2 = (long) LONG.get(bytes, index + 16) & mask2;
    }

    /** The bits of the first of eight bytes. */
    private static long mask(int count) {
        return count <= 0 ? 0 : -1L >>> (64 - 8 * Math.min(count, 8));
    }
}
