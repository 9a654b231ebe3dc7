package io.github.communique.json.internal;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonWriteContext;
import tools.jackson.core.json.UTF8JsonGenerator;

/**
 * Jackson's generator, with a faster way for texts, names and terms: each is put into the buffer in one go.
 *
 * <p>All else is left to Jackson: numbers, brackets, limits, the indenting of what is pretty, and texts that are very
 * long.
 */
final class Utf8Generator extends UTF8JsonGenerator {
    private static final int BUFFER_SIZE = 1 << 15;
    private static final int LONGEST_PLAIN = 1 << 8;

    Utf8Generator(
            ObjectWriteContext writing,
            IOContext context,
            int features,
            int formatFeatures,
            OutputStream out,
            SerializableString rootSeparator,
            @Nullable PrettyPrinter printer,
            int maxUnescaped) {
        super(
                writing,
                context,
                features,
                formatFeatures,
                out,
                rootSeparator,
                null,
                printer,
                maxUnescaped,
                '"',
                new byte[BUFFER_SIZE],
                0,
                false);
    }

    /**
     * Writes a text, unless half of a surrogate pair stands alone in it, or it is very long.
     *
     * @param text the text
     * @return whether it was written; if not, nothing was
     */
    boolean tryWriteString(String text) {
        int count = text.length();
        if (_prettyPrinter != null || count > _charBufferLength - JsonEncoder.BLOCK) {
            return false;
        }
        makeRoom(JsonEncoder.MAX_BYTES * count + JsonEncoder.BLOCK + 3);
        char[] units = _charBuffer;
        text.getChars(0, count, units, 0);
        byte[] bytes = _outputBuffer;
        int quote = _outputTail + separatorLength();
        int end = JsonEncoder.encode(units, count, bytes, quote + 1);
        if (end < 0) {
            return false;
        }
        begin();
        bytes[quote] = '"';
        bytes[end] = '"';
        _outputTail = end + 1;
        return true;
    }

    /**
     * Writes a plain text, see {@link io.github.communique.schema.TextType#isPlain()}, unless it is long.
     *
     * @param text the text
     * @return whether it was written; if not, nothing was
     */
    @SuppressWarnings("deprecation")
    boolean tryWritePlain(String text) {
        int count = text.length();
        if (_prettyPrinter != null || count > LONGEST_PLAIN) {
            return false;
        }
        makeRoom(count + 3);
        begin();
        byte[] bytes = _outputBuffer;
        int quote = _outputTail;
        int end = quote + 1 + count;
        bytes[quote] = '"';
        // Copies the low byte of each unit, which is all there is to ASCII, without looking at any.
        text.getBytes(0, count, bytes, quote + 1);
        bytes[end] = '"';
        _outputTail = end + 1;
        return true;
    }

    @Override
    public JsonGenerator writeString(String text) {
        return tryWriteString(text) ? this : super.writeString(text);
    }

    @Override
    public JsonGenerator writeString(SerializableString text) {
        if (_prettyPrinter != null || !(text instanceof PreparedString term && term.isShort())) {
            return super.writeString(text);
        }
        makeRoom(PreparedString.ROOM + 1);
        begin();
        _outputTail = term.put(_outputBuffer, _outputTail);
        return this;
    }

    @Override
    public JsonGenerator writeName(SerializableString text) {
        if (_prettyPrinter != null || !(text instanceof PreparedString name && name.isShort())) {
            return super.writeName(text);
        }
        makeRoom(PreparedString.ROOM + 1);
        int status = _streamWriteContext.writeName(name.getValue());
        if (status == JsonWriteContext.STATUS_EXPECT_VALUE) {
            throw _constructWriteException("Cannot write a property name, expecting a value");
        }
        int at = _outputTail;
        _outputBuffer[at] = ',';
        _outputTail = name.put(_outputBuffer, status == JsonWriteContext.STATUS_OK_AFTER_COMMA ? at + 1 : at);
        return this;
    }

    /** How many bytes stand before the next value, in an object or a list. */
    private int separatorLength() {
        JsonWriteContext context = _streamWriteContext;
        return context.inObject() || (context.inArray() && context.hasCurrentIndex()) ? 1 : 0;
    }

    /** Puts what stands before the next value, for which there must be room. */
    private void begin() {
        int status = _streamWriteContext.writeValue();
        if (status == JsonWriteContext.STATUS_OK_AFTER_COLON) {
            _outputBuffer[_outputTail++] = ':';
        } else if (status == JsonWriteContext.STATUS_OK_AFTER_COMMA) {
            _outputBuffer[_outputTail++] = ',';
        } else if (status == JsonWriteContext.STATUS_EXPECT_NAME) {
            _reportCantWriteValueExpectName(WRITE_STRING);
        }
    }

    private void makeRoom(int count) {
        if (_outputEnd - _outputTail < count) {
            _flushBuffer();
        }
    }
}
