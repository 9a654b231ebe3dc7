package io.github.communique.testkit.broken;

import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The objects that documents are made of. */
final class SchemaTypes {
    private static final Set<ObjectType<?, ?>> OBJECTS = new LinkedHashSet<>();

    static {
        gather(ModelSchema.DOSSIER);
    }

    private SchemaTypes() {}

    static Stream<ObjectType<?, ?>> objects() {
        return OBJECTS.stream();
    }

    private static void gather(ValueType<?> type) {
        if (type instanceof UnionType<?> union) {
            union.members().values().forEach(SchemaTypes::gather);
        } else if (type instanceof ObjectType<?, ?> object && OBJECTS.add(object)) {
            object.properties().forEach(property -> gather(property.type()));
        }
    }
}
