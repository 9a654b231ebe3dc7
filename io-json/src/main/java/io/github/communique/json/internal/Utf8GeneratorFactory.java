package io.github.communique.json.internal;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Makes generators of the canonical form of JSON text. */
final class Utf8GeneratorFactory extends JsonFactory {
    private static final long serialVersionUID = 1L;

    Utf8GeneratorFactory() {
        super(JsonFactory.builder()
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .rootValueSeparator(""));
    }

    @Override
    protected JsonGenerator _createUTF8Generator(ObjectWriteContext writing, IOContext context, OutputStream out) {
        return new Utf8Generator(
                writing,
                context,
                writing.getStreamWriteFeatures(_streamWriteFeatures),
                writing.getFormatWriteFeatures(_formatWriteFeatures),
                out,
                writing.getRootValueSeparator(_rootValueSeparator),
                writing.getPrettyPrinter(),
                _maximumNonEscapedChar);
    }
}
