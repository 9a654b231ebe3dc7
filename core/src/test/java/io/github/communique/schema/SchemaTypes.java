package io.github.communique.schema;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** All types of the model, each once. */
final class SchemaTypes {
    private static final Set<ValueType<?>> ALL = all();

    private SchemaTypes() {}

    static Stream<ValueType<?>> types() {
        return ALL.stream();
    }

    static Stream<TextType<?>> texts() {
        return types().flatMap(type -> type instanceof TextType<?> text ? Stream.of(text) : Stream.empty());
    }

    static Stream<ObjectType<?, ?>> objects() {
        return types().flatMap(type -> type instanceof ObjectType<?, ?> object ? Stream.of(object) : Stream.empty());
    }

    private static Set<ValueType<?>> all() {
        Set<ValueType<?>> types = new LinkedHashSet<>();
        gather(ModelSchema.DOSSIER, types);
        gather(ModelSchema.RECORD, types);
        return types;
    }

    private static void gather(ValueType<?> type, Set<ValueType<?>> into) {
        if (!into.add(type)) {
            return;
        }
        if (type instanceof UnionType<?> union) {
            union.members().values().forEach(member -> gather(member, into));
        } else if (type instanceof ObjectType<?, ?> object) {
            object.properties().forEach(property -> gather(property.type(), into));
        }
    }
}
