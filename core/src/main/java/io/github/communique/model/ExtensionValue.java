package io.github.communique.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A value that the model has no attribute for, kept as it was found. */
public sealed interface ExtensionValue {
    /**
     * A text; may be empty, unlike the texts of the model.
     *
     * @param value the text
     */
    record Text(String value) implements ExtensionValue {}

    /** The longest key of an object, in UTF-16 units, so that every format can hold every key. */
    int MAX_KEY_LENGTH = 1_000;

    /** How many digits a number may have, leading zeros not counted. */
    int MAX_DIGITS = 1_000;

    /** How far a number's scale may be from 0; beyond, Java writes numbers that it does not read. */
    int MAX_SCALE = 1_000_000_000;

    /**
     * A number with its digits as written: {@code 1.0} is not {@code 1}.
     *
     * @param value the number, of {@value ExtensionValue#MAX_DIGITS} digits at most
     */
    record Numeral(BigDecimal value) implements ExtensionValue {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it has more digits, or a scale beyond {@link ExtensionValue#MAX_SCALE}
         */
        public Numeral {
            Require.decimal("an extension number", value);
        }
    }

    /**
     * A truth value.
     *
     * @param value the value
     */
    record Flag(boolean value) implements ExtensionValue {}

    /** An explicit null. */
    record Null() implements ExtensionValue {}

    /**
     * A list.
     *
     * @param values the elements in order
     */
    record Items(List<ExtensionValue> values) implements ExtensionValue {
        /** Copies the list. */
        public Items {
            values = List.copyOf(values);
        }
    }

    /**
     * An object; its order is that of its keys.
     *
     * @param values the values by key, of {@value ExtensionValue#MAX_KEY_LENGTH} UTF-16 units at most
     */
    record Fields(Map<String, ExtensionValue> values) implements ExtensionValue {
        /**
         * Copies the map.
         *
         * @throws IllegalArgumentException if a key is longer
         */
        public Fields {
            values = OrderedFields.of(values);
        }

        /**
         * Makes an object of values whose keys are in order already, which is quicker than to sort them.
         *
         * @param keys begins with the keys in ascending order of their UTF-16 units, each once
         * @param values begins with their values
         * @param count how many there are; what the arrays hold beyond is of no meaning
         * @return the object
         * @throws IllegalArgumentException if the keys are in another order or too long
         */
        public static Fields ofOrdered(String[] keys, ExtensionValue[] values, int count) {
            return new Fields(OrderedFields.ofOrdered(keys, values, count));
        }
    }
}
