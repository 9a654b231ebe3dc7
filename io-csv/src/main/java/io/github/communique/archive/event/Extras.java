package io.github.communique.archive.event;

import io.github.communique.model.ExtensionValue;
import io.github.communique.model.Extensions;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the model has no attribute for: the texts of columns by name, as they are written; blank ones are left out. */
public final class Extras {
    private final SortedMap<String, ExtensionValue> values = new TreeMap<>();

    public Extras put(String name, String text) {
        if (!text.isBlank()) {
            values.put(name, new ExtensionValue.Text(text));
        }
        return this;
    }

    public Extras put(String name, Extras inner) {
        if (!inner.values.isEmpty()) {
            values.put(name, new ExtensionValue.Fields(inner.values));
        }
        return this;
    }

    public Extras put(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            values.put(
                    name,
                    new ExtensionValue.Items(texts.stream()
                            .<ExtensionValue>map(ExtensionValue.Text::new)
                            .toList()));
        }
        return this;
    }

    /** All of it under the name of the archive; nothing if there is nothing. */
    public Extensions under(String archive) {
        return values.isEmpty() ? Extensions.none() : Extensions.of(Map.of(archive, new ExtensionValue.Fields(values)));
    }
}
