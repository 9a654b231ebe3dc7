package io.github.communique.json.internal;

import io.github.communique.check.ReadingCode;
import io.github.communique.schema.WholeNumberType;
import io.github.communique.text.Words;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Whole numbers within bounds. */
final class WholeNumberCodec implements ValueCodec<Long> {
    private final WholeNumberType type;
    private final BigInteger min;
    private final BigInteger max;

    WholeNumberCodec(WholeNumberType type) {
        this.type = type;
        this.min = BigInteger.valueOf(type.min());
        this.max = BigInteger.valueOf(type.max());
    }

    @Override
    public @Nullable Long read(JsonParser p, ReadContext context) {
        if (p.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            Tokens.refuse(p, context, "a whole number (" + type.name() + ")");
            return null;
        }
        BigInteger value = p.getBigIntegerValue();
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            context.report(
                    ReadingCode.INVALID_VALUE,
                    p,
                    type.name() + " must be " + min + " to " + max + ": " + Words.quote(value.toString()));
            return null;
        }
        return value.longValue();
    }

    @Override
    public void write(Long value, JsonGenerator g) {
        g.writeNumber(value);
    }
}
