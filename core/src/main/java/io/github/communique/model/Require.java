package io.github.communique.model;

import io.github.communique.text.Blank;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What no value of the model may ever break; the builders call these and refuse. */
final class Require {
    private Require() {}

    static void text(String what, String value) {
        if (Blank.isBlank(value)) {
            throw new IllegalArgumentException(what + " must not be blank; leave it out if it is not known");
        }
    }

    static void text(String what, Optional<String> value) {
        if (value.isPresent()) {
            text(what, value.get());
        }
    }

    static void texts(String what, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            text(what + "[" + i + "]", values.get(i));
        }
    }

    /** Refuses a number that readers would not take back. */
    static void decimal(String what, BigDecimal value) {
        if (value.precision() > ExtensionValue.MAX_DIGITS) {
            throw new IllegalArgumentException(
                    what + " must have at most " + ExtensionValue.MAX_DIGITS + " digits, not " + value.precision());
        } else if (Math.abs((long) value.scale()) > ExtensionValue.MAX_SCALE) {
            throw new IllegalArgumentException("the exponent of " + what + " is out of range: scale " + value.scale());
        }
    }
}
