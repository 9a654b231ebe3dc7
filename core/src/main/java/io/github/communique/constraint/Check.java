package io.github.communique.constraint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a value certainly meets its constraints. */
@FunctionalInterface
interface Check {
    /** Nothing is certain. */
    Check NEVER = value -> false;

    boolean holds(@Nullable Object value);

    /** All of several; {@code NEVER} if one of them is. */
    static Check all(List<Check> checks) {
        if (checks.contains(NEVER)) {
            return NEVER;
        }
        Check[] each = checks.toArray(Check[]::new);
        return value -> {
            for (Check check : each) {
                if (!check.holds(value)) {
                    return false;
                }
            }
            return true;
        };
    }
}
