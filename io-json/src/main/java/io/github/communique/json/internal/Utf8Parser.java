package io.github.communique.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final int LONGEST = 4_096;

    private final SharedKey key = new SharedKey();
    private final SharedValues values;
    private final Utf8Decoder decoder;
    private final int longest;
    private int from;
    private int to;
    private boolean isAscii;

    /** Whether the current string was found between {@code from} and {@code to}, and Jackson has not seen it. */
    private boolean isFound;

    /** Whether the key is that of the string that was looked for last. */
    private boolean isKeyed;

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
        isKeyed = _tokenIncomplete && find(key);
        if (!isKeyed) {
            return null;
        }
        isFound = true;
        _tokenIncomplete = false;
        return values.find(slot, key);
    }

    /** Keeps the value of the string that was looked for last, for the next time; not if that is long. */
    void share(int slot, Object value) {
        if (isKeyed) {
            values.put(slot, key, value);
        }
    }

    /**
     * Whether the current string is as it stands in the bytes, so that there is nothing in it that UTF-8 cannot hold.
     */
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

    /** Finds the end of a string of any length. */
    private boolean find() {
        byte[] bytes = _inputBuffer;
        int start = _inputPtr;
        int last = Math.min(_inputEnd, start + longest) - Long.BYTES;
        long all = 0;
        for (int i = start; i <= last; i += Long.BYTES) {
            long word = (long) LONG.get(bytes, i);
            long stops = stops(word);
            if (stops != 0) {
                return isFoundAt(start, i + (Long.numberOfTrailingZeros(stops) >>> 3), all | (word & before(stops)));
            }
            all |= word;
        }
        return false;
    }

    /** Finds the end of a string that is short enough for a key, and sets that. */
    private boolean find(SharedKey wanted) {
        byte[] bytes = _inputBuffer;
        int start = _inputPtr;
        int last = Math.min(_inputEnd, start + SharedKey.LONGEST) - Long.BYTES;
        wanted.clear();
        long all = 0;
        for (int i = start; i <= last; i += Long.BYTES) {
            long word = (long) LONG.get(bytes, i);
            long stops = stops(word);
            if (stops != 0) {
                long rest = word & before(stops);
                int stop = i + (Long.numberOfTrailingZeros(stops) >>> 3);
                wanted.end(rest, stop - start);
                return isFoundAt(start, stop, all | rest);
            }
            wanted.add(word);
            all |= word;
        }
        return false;
    }

    private boolean isFoundAt(int start, int stop, long all) {
        if (_inputBuffer[stop] != '"') {
            return false;
        }
        from = start;
        to = stop;
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

    /** The bits of all bytes before the first stop. */
    private static long before(long stops) {
        return ((stops & -stops) - 1) >>> 7;
    }
}
