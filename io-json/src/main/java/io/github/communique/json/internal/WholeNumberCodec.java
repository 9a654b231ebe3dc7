package io.github.communique.json.internal;

import io.github.communique.check.ReadingCode;
import io.github.communique.schema.WholeNumberType;
import io.github.communique.text.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Whole numbers within bounds. */
final class WholeNumberCodec implements ValueCodec<Long> {
    private final WholeNumberType type;

    WholeNumberCodec(WholeNumberType type) {
        this.type = type;
    }

    @Override
    public @Nullable Long read(JsonParser p, ReadContext context) {
        if (p.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            Tokens.refuse(p, context, "a whole number (" + type.name() + ")");
            return null;
        }
        if (p.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            long value = p.getLongValue();
            if (value >= type.min() && value <= type.max()) {
                return value;
            }
        }
        context.report(
                ReadingCode.INVALID_VALUE,
                p,
                type.name() + " must be " + type.min() + " to " + type.max() + ": "
                        + Words.quote(p.getBigIntegerValue().toString()));
        return null;
    }

    @Override
    public void write(Long value, JsonGenerator g) {
        g.writeNumber(value);
    }
}
