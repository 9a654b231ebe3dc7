package io.github.communique.constraint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a value certainly meets its constraints. */
@FunctionalInterface
interface Check {
    /** Nothing is certain. */
    Check NEVER = value -> false;

    /** Nothing is asked. */
    Check ALWAYS = value -> true;

    boolean holds(@Nullable Object value);

    /** All of several; {@code NEVER} if one of them is. */
    static Check all(List<Check> checks) {
        if (checks.contains(NEVER)) {
            return NEVER;
        }
        if (checks.isEmpty()) {
            return ALWAYS;
        }
        Check[] each = checks.toArray(Check[]::new);
        return each.length == 1
                ? each[0]
                : value -> {
                    for (Check check : each) {
                        if (!check.holds(value)) {
                            return false;
                        }
                    }
                    return true;
                };
    }
}
