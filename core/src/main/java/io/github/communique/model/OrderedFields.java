package io.github.communique.model;

import io.github.communique.text.Words;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An immutable map in the order of its keys: two arrays, since objects have few keys and are kept by the million. */
final class OrderedFields extends AbstractMap<String, ExtensionValue> {
    private final String[] keys;
    private final ExtensionValue[] values;

    private OrderedFields(String[] keys, ExtensionValue[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** Copies a map, unless it is one of these already. */
    static OrderedFields of(Map<String, ExtensionValue> map) {
        if (map instanceof OrderedFields fields) {
            return fields;
        }
        String[] keys = map.keySet().toArray(String[]::new);
        Arrays.sort(keys);
        ExtensionValue[] values = new ExtensionValue[keys.length];
        for (int i = 0; i < keys.length; i++) {
            requireShort(keys[i]);
            values[i] = Objects.requireNonNull(map.get(keys[i]), "extension value");
        }
        return new OrderedFields(keys, values);
    }

    static OrderedFields ofOrdered(String[] keys, ExtensionValue[] values, int count) {
        OrderedFields fields = new OrderedFields(Arrays.copyOf(keys, count), Arrays.copyOf(values, count));
        for (int i = 0; i < count; i++) {
            requireShort(fields.keys[i]);
            Objects.requireNonNull(fields.values[i], "extension value");
            if (i > 0 && fields.keys[i - 1].compareTo(fields.keys[i]) >= 0) {
                throw new IllegalArgumentException("extension keys must be in ascending order, each once: '"
                        + Words.abbreviate(fields.keys[i]) + "'");
            }
        }
        return fields;
    }

    private static void requireShort(String key) {
        if (key.length() > ExtensionValue.MAX_KEY_LENGTH) {
            throw new IllegalArgumentException("an extension key must have at most " + ExtensionValue.MAX_KEY_LENGTH
                    + " UTF-16 units, not " + key.length() + ": '" + Words.abbreviate(key) + "'");
        }
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public @Nullable ExtensionValue get(@Nullable Object key) {
        int index = key instanceof String text ? Arrays.binarySearch(keys, text) : -1;
        return index < 0 ? null : values[index];
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super ExtensionValue> action) {
        for (int i = 0; i < keys.length; i++) {
            action.accept(keys[i], values[i]);
        }
    }

    @Override
    public Set<Map.Entry<String, ExtensionValue>> entrySet() {
        return new Entries();
    }

    /** The entries in order. */
    private final class Entries extends AbstractSet<Map.Entry<String, ExtensionValue>> {
        @Override
        public int size() {
            return keys.length;
        }

        @Override
        public Iterator<Map.Entry<String, ExtensionValue>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < keys.length;
                }

                @Override
                public Map.Entry<String, ExtensionValue> next() {
                    if (next == keys.length) {
                        throw new NoSuchElementException("no more extensions");
                    }
                    next++;
                    return Map.entry(keys[next - 1], values[next - 1]);
                }
            };
        }
    }
}
