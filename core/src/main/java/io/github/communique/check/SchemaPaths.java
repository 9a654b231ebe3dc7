package io.github.communique.check;

import io.github.communique.model.RecordId;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;

/** Tells which types of the schema can hold values of a Java type, so that a walk goes nowhere in vain. */
final class SchemaPaths {
    private final Class<?> target;
    private final boolean mayBeText;
    private final IdentityHashMap<ValueType<?>, Boolean> known = new IdentityHashMap<>();

    SchemaPaths(Class<?> target) {
        this.target = target;
        this.mayBeText = Arrays.stream(RecordId.class.getPermittedSubclasses()).anyMatch(target::isAssignableFrom)
                || !isObject(ModelSchema.DOSSIER);
    }

    /** Whether a value of the type can be, or have inside it, what is looked for. */
    boolean leadFrom(ValueType<?> type) {
        Boolean leads = known.get(type);
        if (leads == null) {
            leads = isTarget(type) || inside(type).stream().anyMatch(this::leadFrom) || (mayBeText && isText(type));
            known.put(type, leads);
        }
        return leads;
    }

    private boolean isObject(ValueType<?> type) {
        return isTarget(type) || inside(type).stream().anyMatch(this::isObject);
    }

    private boolean isTarget(ValueType<?> type) {
        return type instanceof ObjectType<?, ?> object && target.isAssignableFrom(object.javaType());
    }

    private static boolean isText(ValueType<?> type) {
        return !(type instanceof ObjectType) && !(type instanceof UnionType);
    }

    private static Collection<? extends ValueType<?>> inside(ValueType<?> type) {
        if (type instanceof ObjectType<?, ?> object) {
            return object.properties().stream().map(Property::type).toList();
        }
        return type instanceof UnionType<?> union ? union.members().values() : List.of();
    }
}
