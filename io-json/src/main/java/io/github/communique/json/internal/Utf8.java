package io.github.communique.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds bytes that are not UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
final class Utf8 {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /** Returns the index of the first byte that cannot stand where it does, or -1. */
    static int firstInvalid(byte[] buffer, int start, int end) {
        int i = start;
        while (i < end) {
            if (buffer[i] >= 0) {
                i = skipAscii(buffer, i, end);
                continue;
            }
            int length = sequenceLength(buffer, i, end);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    private static int skipAscii(byte[] buffer, int start, int end) {
        int i = start;
        while (i + Long.BYTES <= end && ((long) LONG.get(buffer, i) & HIGH_BITS) == 0) {
            i += Long.BYTES;
        }
        while (i < end && buffer[i] >= 0) {
            i++;
        }
        return i;
    }

    /** The length of the well-formed sequence at an index, or 0. */
    private static int sequenceLength(byte[] buffer, int i, int end) {
        int lead = buffer[i] & 0xFF;
        int second = i + 1 < end ? buffer[i + 1] & 0xFF : 0;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return isTail(second) ? 2 : 0;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            int low = lead == 0xE0 ? 0xA0 : 0x80;
            int high = lead == 0xED ? 0x9F : 0xBF;
            return second >= low && second <= high && isTailAt(buffer, i + 2, end) ? 3 : 0;
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            int low = lead == 0xF0 ? 0x90 : 0x80;
            int high = lead == 0xF4 ? 0x8F : 0xBF;
            boolean tail = isTailAt(buffer, i + 2, end) && isTailAt(buffer, i + 3, end);
            return second >= low && second <= high && tail ? 4 : 0;
        }
        return 0;
    }

    private static boolean isTailAt(byte[] buffer, int i, int end) {
        return i < end && isTail(buffer[i] & 0xFF);
    }

    private static boolean isTail(int b) {
        return (b & 0xC0) == 0x80;
    }
}
