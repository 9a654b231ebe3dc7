package io.github.communique.constraint;

import org.jspecify.annotations.Nullable;

/**
 * The check of a value that has constraints of its own: that of its class, which is nearly always that of the last one.
 */
final class ValidCheck implements Check {
    /** In one object, whose parts are final, so that every thread sees a class with its own check. */
    private Last last = new Last(Void.class, Check.NEVER);

    @Override
    public boolean holds(@Nullable Object value) {
        if (value == null) {
            return false;
        }
        Class<?> type = value.getClass();
        Last known = last;
        if (known.type != type) {
            known = new Last(type, ConstraintGate.check(type));
            last = known;
        }
        return known.check.holds(value);
    }

    private record Last(Class<?> type, Check check) {}
}
