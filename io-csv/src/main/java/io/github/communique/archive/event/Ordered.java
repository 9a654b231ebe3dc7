package io.github.communique.archive.event;

import io.github.communique.model.ExtensionValue;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An object of extension values that is filled in the order of its keys, again and again. */
public final class Ordered {
    private String[] keys = new String[16];
    private ExtensionValue[] values = new ExtensionValue[16];
    private int count;

    /** Begins a new object. */
    public Ordered clear() {
        count = 0;
        return this;
    }

    /** Adds a value, or nothing if it is null; its key comes after those before. */
    public Ordered put(String key, @Nullable ExtensionValue value) {
        if (value == null) {
            return this;
        }
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        keys[count] = key;
        values[count++] = value;
        return this;
    }

    /** The object; null if nothing was added. */
    public ExtensionValue.@Nullable Fields fields() {
        return count == 0 ? null : ExtensionValue.Fields.ofOrdered(keys, values, count);
    }
}
