package io.github.communique.csv.table;

import java.util.Locale;

/** What columns and tables are called: the names of the schema in snake_case. */
final class Names {
    private Names() {}

    /** {@code prefLabels} and {@code pref labels} become {@code pref_labels}. */
    static String snake(String name) {
        return name.replace(' ', '_').replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    static String join(String first, String second) {
        return first.isEmpty() ? second : first + "_" + second;
    }
}
