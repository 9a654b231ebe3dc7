package io.github.communique.json.internal;

import io.github.communique.json.JsonLimits;
import io.github.communique.model.ExtensionValue;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;

/** Makes the parsers of one reader, which share what they keep of values and are used one after the other. */
public final class Utf8ParserFactory extends JsonFactory {
    private static final long serialVersionUID = 1L;

    /**
     * The longest name of a property, in bytes: more than any extension key has, and a power of two, since the parser
     * counts a name by the buffer that it doubles.
     */
    private static final int MAX_NAME_BYTES = 4_096;

    /** The longest number: its digits, and a sign, a point, zeros before them, and an exponent. */
    private static final int MAX_NUMBER_LENGTH = ExtensionValue.MAX_DIGITS + 24;

    private final transient SharedValues values = new SharedValues();

    /**
     * Makes a factory.
     *
     * @param limits what its parsers hold to
     */
    public Utf8ParserFactory(JsonLimits limits) {
        super(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxNestingDepth())
                        .maxStringLength(limits.maxStringLength())
                        .maxNameLength(MAX_NAME_BYTES)
                        .maxNumberLength(MAX_NUMBER_LENGTH)
                        .maxDocumentLength(-1)
                        .build()));
    }

    @Override
    protected JsonParser _createParser(
            ObjectReadContext reading, IOContext context, byte[] bytes, int start, int length) {
        return new Utf8Parser(
                reading,
                context,
                _streamReadFeatures,
                _formatReadFeatures,
                _byteSymbolCanonicalizer.makeChild(_factoryFeatures),
                bytes,
                start,
                start + length,
                values);
    }
}
