package io.github.communique.json.internal;

import io.github.communique.schema.DecimalType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Decimal numbers, digit for digit. */
final class DecimalCodec implements ValueCodec<BigDecimal> {
    private final DecimalType type;

    DecimalCodec(DecimalType type) {
        this.type = type;
    }

    @Override
    public @Nullable BigDecimal read(JsonParser p, ReadContext context) {
        if (p.currentToken() == null || !p.currentToken().isNumeric()) {
            Tokens.refuse(p, context, "a number (" + type.name() + ")");
            return null;
        }
        return Tokens.decimal(p, context);
    }

    @Override
    public void write(BigDecimal value, JsonGenerator g) {
        g.writeNumber(value);
    }
}
