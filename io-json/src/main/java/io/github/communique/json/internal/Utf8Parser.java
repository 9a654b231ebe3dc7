package io.github.communique.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Jackson's parser, with a faster way over strings: it looks at eight bytes at a time, and makes no text of a string
 * whose value is known.
 *
 * <p>The bytes have to be UTF-8 for certain. A string with an escape or a control character in it, and one that is very
 * long, is left to Jackson, which knows all rules and limits. Of the ways to ask for a string, only {@link #getString}
 * is for use.
 */
final class Utf8Parser extends UTF8StreamJsonParser {
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x80 * ONES;
    private static final long MIXER = 0x9E3779B97F4A7C15L;
    private static final int LONGEST = 4_096;

    private final SharedValues values;
    private final Utf8Decoder decoder;
    private final int longest;
    private int from;
    private int to;
    private long hash;
    private boolean isAscii;

    /** Whether the current string was found between {@code from} and {@code to}, and Jackson has not seen it. */
    private boolean isFound;

    Utf8Parser(
            ObjectReadContext reading,
            IOContext context,
            int features,
            int formatFeatures,
            ByteQuadsCanonicalizer names,
            byte[] bytes,
            int start,
            int end,
            SharedValues values) {
        super(reading, context, features, formatFeatures, null, names, bytes, start, end, 0, false);
        this.values = values;
        this.decoder = values.decoder();
        this.longest = Math.min(LONGEST, context.streamReadConstraints().getMaxStringLength());
    }

    /** The value of the current string, if one was kept for it; else null. */
    @Nullable
    Object findShared(int slot) {
        return isFound() ? values.find(slot, this) : null;
    }

    /** Keeps the value of the current string for the next time. */
    void share(int slot, Object value) {
        if (isFound) {
            values.put(slot, this, value);
        }
    }

    /** Whether the current string is as it stands in the bytes, so that there is nothing in it that UTF-8 cannot hold. */
    boolean isVerbatim() {
        return _currToken == JsonToken.VALUE_STRING && !_tokenIncomplete && isFound;
    }

    @Override
    public String getString() {
        return _currToken == JsonToken.VALUE_STRING && isFound()
                ? decoder.text(_inputBuffer, from, to, isAscii)
                : super.getString();
    }

    @Override
    protected void _skipString() {
        if (find()) {
            _tokenIncomplete = false;
        } else {
            super._skipString();
        }
    }

    /** Passes over the current string if it can, and says whether it is known where that stands. */
    private boolean isFound() {
        if (_tokenIncomplete) {
            isFound = find();
            _tokenIncomplete = !isFound;
        }
        return isFound;
    }

    private boolean find() {
        byte[] bytes = _inputBuffer;
        int start = _inputPtr;
        int last = Math.min(_inputEnd, start + longest) - Long.BYTES;
        long mixed = 0;
        long all = 0;
        for (int i = start; i <= last; i += Long.BYTES) {
            long word = (long) LONG.get(bytes, i);
            long stops = stops(word);
            if (stops != 0) {
                int count = Long.numberOfTrailingZeros(stops) >>> 3;
                long rest = word & ((stops & -stops) - 1) >>> 7;
                return isFoundAt(start, i + count, mix(mixed, rest + count), all | rest);
            }
            mixed = mix(mixed, word);
            all |= word;
        }
        return false;
    }

    private boolean isFoundAt(int start, int stop, long mixed, long all) {
        if (_inputBuffer[stop] != '"') {
            return false;
        }
        from = start;
        to = stop;
        hash = mixed;
        isAscii = (all & HIGH_BITS) == 0;
        _inputPtr = stop + 1;
        return true;
    }

    /** The high bit of each byte that is a quote, a backslash or a control character; right for the lowest of them. */
    private static long stops(long word) {
        long quotes = word ^ ('"' * ONES);
        long backslashes = word ^ ('\\' * ONES);
        return (((quotes - ONES) & ~quotes) | ((backslashes - ONES) & ~backslashes) | ((word - ' ' * ONES) & ~word))
                & HIGH_BITS;
    }

    private static long mix(long mixed, long word) {
        long product = (mixed ^ word) * MIXER;
        return product ^ (product >>> 32);
    }

    /** A number that is the same for the same string. */
    long hash() {
        return hash;
    }

    boolean isShort(int most) {
        return to - from <= most;
    }

    byte[] copy() {
        return Arrays.copyOfRange(_inputBuffer, from, to);
    }

    boolean isEqualTo(byte[] other) {
        return Arrays.equals(_inputBuffer, from, to, other, 0, other.length);
    }
}
