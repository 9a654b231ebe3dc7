package io.github.communique.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A value that the model has no attribute for, kept as it was found. */
public sealed interface ExtensionValue {
    /**
     * A text; may be empty, unlike the texts of the model.
     *
     * @param value the text
     */
    record Text(String value) implements ExtensionValue {}

    /**
     * A number with its digits as written: {@code 1.0} is not {@code 1}.
     *
     * @param value the number
     */
    record Numeral(BigDecimal value) implements ExtensionValue {}

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
     * @param values the values by key
     */
    record Fields(Map<String, ExtensionValue> values) implements ExtensionValue {
        /** Copies the map. */
        public Fields {
            SortedMap<String, ExtensionValue> sorted = new TreeMap<>(values);
            values = Collections.unmodifiableSortedMap(sorted);
        }
    }
}
