package io.github.communique.json.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Jackson's parser, with a faster way over strings as well: it looks at eight bytes at a time, and makes no text of a
 * string whose value is known.
 *
 * <p>A string with an escape or a control character in it, and one that is very long, is left to Jackson, which knows
 * all rules and limits. What Jackson passes over may not be UTF-8, see {@link #isChecked}. Of the ways to ask for a
 * string, only {@link #getString} is for use.
 */
final class Utf8Parser extends StructureParser {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final SharedKey key = new SharedKey();
    private final SharedValues values;
    private final Utf8Decoder decoder;
    private final int longest;
    private int from;
    private int to;

    /** Whether the current string was found between {@code from} and {@code to}, and Jackson has not seen it. */
    private boolean isFound;

    /** Whether the key is that of the string that was looked for last. */
    private boolean isKeyed;

    /** Whether bytes were passed over that may not be UTF-8. */
    private boolean isUnchecked;

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
        super(reading, context, features, formatFeatures, names, bytes, start, end);
        this.values = values;
        this.decoder = values.decoder();
        this.longest =
                Math.min(Utf8Decoder.LONGEST, context.streamReadConstraints().getMaxStringLength());
    }

    /** The index in the buffer of the next byte to be read. */
    int index() {
        return _inputPtr;
    }

    /** The number of the line that is read, from 1. */
    int row() {
        return _currInputRow;
    }

    /** Where the current token begins, counted from the start of what is read. */
    long tokenOffset() {
        return _currToken == JsonToken.PROPERTY_NAME ? currentTokenLocation().getByteOffset() : _tokenInputTotal - 1;
    }

    /** Whether all that was read since the last call is certainly UTF-8. */
    boolean isChecked() {
        boolean isChecked = !isUnchecked;
        isUnchecked = false;
        return isChecked;
    }

    /** The value of the current string, if one was kept for it; else null. */
    @Nullable
    Object findShared(int slot) {
        SharedValues.Table table = values.table(slot);
        isKeyed = false;
        if (!_tokenIncomplete) {
            return null;
        }
        SharedString recent = table.findRecent(_inputBuffer, _inputPtr, _inputEnd);
        if (recent != null) {
            setFound(_inputPtr, _inputPtr + recent.length());
            return recent.value();
        }
        isKeyed = find(key);
        if (!isKeyed) {
            return null;
        }
        Object value = table.find(key);
        if (value != null) {
            table.putRecent(_inputBuffer, from, to, value);
        }
        return value;
    }

    /** Keeps the value of the string that was looked for last, for the next time; not if that is long. */
    void share(int slot, Object value) {
        if (isKeyed) {
            SharedValues.Table table = values.table(slot);
            table.put(key, value);
            table.putRecent(_inputBuffer, from, to, value);
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
        if (_currToken == JsonToken.VALUE_STRING && (_tokenIncomplete || isFound)) {
            int start = _tokenIncomplete ? _inputPtr : from;
            String text = decoder.text(_inputBuffer, start, Math.min(_inputEnd, start + longest));
            if (text != null) {
                setFound(start, decoder.end());
                return text;
            }
            isFound = false;
        }
        isUnchecked = true;
        return super.getString();
    }

    @Override
    public String nextName() {
        isUnchecked = true;
        return super.nextName();
    }

    @Override
    int matchName(PropertyNames names) {
        int name = super.matchName(names);
        isUnchecked |= name == PropertyNameMatcher.MATCH_UNKNOWN_NAME;
        return name;
    }

    @Override
    protected void _skipString() {
        isUnchecked = true;
        super._skipString();
    }

    /** Finds the end of a string that is short enough for a key, and sets that. */
    private boolean find(SharedKey wanted) {
        byte[] bytes = _inputBuffer;
        int start = _inputPtr;
        int last = Math.min(_inputEnd, start + SharedKey.LONGEST) - Long.BYTES;
        wanted.clear();
        for (int i = start; i <= last; i += Long.BYTES) {
            long word = (long) LONG.get(bytes, i);
            long stops = StringEnds.stops(word);
            if (stops != 0) {
                int stop = i + StringEnds.count(stops);
                wanted.end(word & StringEnds.before(stops), stop - start);
                return bytes[stop] == '"' && setFound(start, stop);
            }
            wanted.add(word);
        }
        return false;
    }

    private boolean setFound(int start, int stop) {
        from = start;
        to = stop;
        isFound = true;
        _inputPtr = stop + 1;
        _tokenIncomplete = false;
        return true;
    }
}
