package io.github.communique.json.internal;

import java.io.Serial;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import tools.jackson.core.io.SerializedString;

/**
 * A name or a term that is written often: what is to be written is at hand with its quotes, eight bytes to a number.
 */
final class PreparedString extends SerializedString {
    /** How many bytes are touched when it is put. */
    static final int ROOM = 32;

    @Serial
    private static final long serialVersionUID = 1L;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final int length;
    private final long first;
    private final long second;
    private final long third;
    private final long fourth;

    PreparedString(String value) {
        super(value);
        byte[] escaped = asQuotedUTF8();
        byte[] quoted = Arrays.copyOf(new byte[] {'"'}, Math.max(ROOM, escaped.length + 2));
        System.arraycopy(escaped, 0, quoted, 1, escaped.length);
        quoted[escaped.length + 1] = '"';
        length = escaped.length + 2;
        first = (long) LONG.get(quoted, 0);
        second = (long) LONG.get(quoted, 8);
        third = (long) LONG.get(quoted, 16);
        fourth = (long) LONG.get(quoted, 24);
    }

    /** Whether it is short enough to be put. */
    boolean isShort() {
        return length <= ROOM;
    }

    /**
     * Puts it, if it is short, with its quotes.
     *
     * @param bytes where to; {@link #ROOM} bytes must have room
     * @param at the index of the first quote
     * @return the index behind the last one
     */
    int put(byte[] bytes, int at) {
        LONG.set(bytes, at, first);
        LONG.set(bytes, at + 8, second);
        LONG.set(bytes, at + 16, third);
        LONG.set(bytes, at + 24, fourth);
        return at + length;
    }
}
