package io.github.communique.archive.row;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The values made last, by key, so that most are made once; never more than a fixed number.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class RecentValues<K, V> {
    private static final int MOST = 1 << 14;

    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);

    public V get(K key, Function<K, V> maker) {
        V value = values.get(key);
        if (value == null) {
            value = maker.apply(key);
            if (values.size() >= MOST) {
                values.remove(values.keySet().iterator().next());
            }
            values.put(key, value);
        }
        return value;
    }
}
