package io.github.communique.schema;

/**
 * A whole number.
 *
 * @param name what a message calls it
 * @param min the least value
 * @param max the greatest value
 */
public record WholeNumberType(String name, long min, long max) implements ValueType<Long> {
    @Override
    public Class<Long> javaType() {
        return Long.class;
    }
}
