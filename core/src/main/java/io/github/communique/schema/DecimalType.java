package io.github.communique.schema;

import java.math.BigDecimal;

/**
 * A decimal number whose digits are kept as written.
 *
 * @param name what a message calls it
 */
public record DecimalType(String name) implements ValueType<BigDecimal> {
    @Override
    public Class<BigDecimal> javaType() {
        return BigDecimal.class;
    }
}
