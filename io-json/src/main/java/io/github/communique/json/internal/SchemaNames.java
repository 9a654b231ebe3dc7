package io.github.communique.json.internal;

import io.github.communique.schema.ObjectType;
import io.github.communique.schema.ValueType;
import java.util.Locale;

/** Names of definitions, and titles. */
final class SchemaNames {
    private SchemaNames() {}

    /** A name such as {@code edtf-time}; objects have that of their Java type, since a text may be called the same. */
    static String definition(ValueType<?> type) {
        String name = type instanceof ObjectType ? apart(type.javaType().getSimpleName(), "-") : type.name();
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** A title such as {@code Reported by}, of a name in camelCase, with hyphens or with spaces. */
    static String title(String name) {
        String words = apart(name, " ").replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String apart(String camelCase, String separator) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < camelCase.length(); i++) {
            char c = camelCase.charAt(i);
            boolean begins = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(camelCase.charAt(i - 1));
            words.append(begins ? separator : "").append(begins ? Character.toLowerCase(c) : c);
        }
        return words.toString();
    }
}
