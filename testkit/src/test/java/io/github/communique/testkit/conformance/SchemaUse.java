package io.github.communique.testkit.conformance;

import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import io.github.communique.schema.TextType;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Which properties of which types, and which terms, some values have. */
final class SchemaUse {
    private final Set<String> seen = new TreeSet<>();

    Set<String> seen() {
        return seen;
    }

    <V> void add(ValueType<V> type, V value) {
        if (type instanceof UnionType<V> union) {
            addMember(union.memberOf(value), value);
        } else if (type instanceof ObjectType<V, ?> object) {
            object.properties().forEach(property -> addValues(object, property, value));
        } else if (type instanceof TextType<V> text && !text.allowed().isEmpty()) {
            seen.add(term(text, text.format().apply(value)));
        }
    }

    @SuppressWarnings("unchecked")
    private <M> void addMember(ObjectType<M, ?> member, Object value) {
        add(member, (M) value);
    }

    private <T, V> void addValues(ObjectType<T, ?> object, Property<T, ?, V> property, T value) {
        for (V one : property.values(value)) {
            seen.add(property(object, property));
            add(property.type(), one);
        }
    }

    /** All that there is. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>();
        gather(ModelSchema.DOSSIER, all, new HashSet<>());
        return all;
    }

    private static void gather(ValueType<?> type, Set<String> all, Set<ValueType<?>> gathered) {
        if (!gathered.add(type)) {
            return;
        }
        if (type instanceof UnionType<?> union) {
            union.members().values().forEach(member -> gather(member, all, gathered));
        } else if (type instanceof ObjectType<?, ?> object) {
            object.properties().forEach(property -> {
                all.add(property(object, property));
                gather(property.type(), all, gathered);
            });
        } else if (type instanceof TextType<?> text) {
            text.allowed().forEach(term -> all.add(term(text, term)));
        }
    }

    private static String property(ObjectType<?, ?> object, Property<?, ?, ?> property) {
        return "property " + property.name() + " of " + object.name();
    }

    private static String term(TextType<?> vocabulary, String term) {
        return "term " + term + " of " + vocabulary.name();
    }
}
