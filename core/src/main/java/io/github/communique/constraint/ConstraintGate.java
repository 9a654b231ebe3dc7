package io.github.communique.constraint;

/**
 * A quick look at values of the model, for many of them: lets through those that certainly meet the constraints on
 * their accessors. A validator has to look at the others, and may find them valid, too.
 *
 * <p>The gate is made of the same annotations that a validator reads, when a class is first seen. Where it does not
 * know an annotation for sure, it lets nothing through.
 */
public final class ConstraintGate {
    private static final ClassValue<Check> CHECKS = new ClassValue<>() {
        @Override
        protected Check computeValue(Class<?> type) {
            return BeanCheck.of(type);
        }
    };

    private ConstraintGate() {}

    /**
     * Tells whether a validator would certainly find no violation.
     *
     * @param value a value of the model
     * @return whether that is certain
     */
    public static boolean isCertainlyValid(Object value) {
        return check(value.getClass()).holds(value);
    }

    /** The check of all values of a class. */
    static Check check(Class<?> type) {
        return CHECKS.get(type);
    }
}
