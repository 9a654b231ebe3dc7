package io.github.communique.model;

import java.util.Map;
import java.util.Optional;

/**
 * What a record carries beside its attributes: values by key, ordered by key.
 *
 * <p>A lenient reader keeps here what it does not know, so that it survives a round trip; users keep their own data
 * here. A key is not blank, and no longer than {@value ExtensionValue#MAX_KEY_LENGTH} UTF-16 units. The key of
 * something unknown inside a nested value is its place in the record, such as {@code mentions/2/mood}.
 */
public final class Extensions {
    private static final Extensions NONE = new Extensions(new ExtensionValue.Fields(Map.of()));

    private final ExtensionValue.Fields fields;

    private Extensions(ExtensionValue.Fields fields) {
        this.fields = fields;
    }

    /** {@return no extensions} */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Makes extensions of a map.
     *
     * @param values the values by key
     * @return the extensions
     * @throws IllegalArgumentException if a key is blank or too long
     */
    public static Extensions of(Map<String, ExtensionValue> values) {
        values.keySet().forEach(key -> Require.text("extension key", key));
        return values.isEmpty() ? NONE : new Extensions(new ExtensionValue.Fields(values));
    }

    /**
     * Makes extensions of one value.
     *
     * @param key its key
     * @param value the value
     * @return the extensions
     * @throws IllegalArgumentException if the key is blank or too long
     */
    public static Extensions of(String key, ExtensionValue value) {
        Require.text("extension key", key);
        return new Extensions(ExtensionValue.Fields.ofOrdered(new String[] {key}, new ExtensionValue[] {value}, 1));
    }

    /**
     * Finds the value of a key.
     *
     * @param key the key
     * @return the value, or empty if there is none
     */
    public Optional<ExtensionValue> find(String key) {
        return Optional.ofNullable(fields.values().get(key));
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return fields.values().isEmpty();
    }

    /** {@return the values by key, in the order of the keys} */
    public Map<String, ExtensionValue> asMap() {
        return fields.values();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extensions that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return fields.values().toString();
    }
}
