package io.github.communique.check;

import io.github.communique.model.Dossier;
import io.github.communique.model.RecordId;
import io.github.communique.schema.Cardinality;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import java.util.List;
import java.util.function.Consumer;

/**
 * Visits the values of a dossier in the order of its document, by the names that its schema gives them.
 *
 * <p>It goes down as deep as the schema nests its types; long chains and loops of ids do not deepen it.
 */
final class DossierWalk {
    private final SchemaPaths paths;
    private final Consumer<Place> visitor;

    DossierWalk(SchemaPaths paths, Consumer<Place> visitor) {
        this.paths = paths;
        this.visitor = visitor;
    }

    void over(Dossier dossier) {
        visitor.accept(Place.of(dossier.header()));
        object(Place.of(dossier), ModelSchema.DOSSIER, dossier);
    }

    private <T> void object(Place at, ObjectType<T, ?> type, T object) {
        for (Property<T, ?, ?> property : type.properties()) {
            if (paths.leadFrom(property.type())) {
                property(at, property, object);
            }
        }
    }

    private <T, V> void property(Place at, Property<T, ?, V> property, T object) {
        List<V> values = property.values(object);
        boolean many = property.cardinality() == Cardinality.MANY;
        for (int i = 0; i < values.size(); i++) {
            V value = values.get(i);
            Place place = at.at(property.name(), many ? i : -1, value);
            // Who asserts a claim is an id in an object: visited once, where the text of the id stands.
            if (!(property.type() instanceof ObjectType && value instanceof RecordId)) {
                visitor.accept(place);
            }
            inside(place, property.type(), value);
        }
    }

    private <V> void inside(Place place, ValueType<V> type, V value) {
        if (type instanceof ObjectType<V, ?> objectType) {
            object(place, objectType, value);
        } else if (type instanceof UnionType<V> union) {
            member(place, union.memberOf(value), value);
        }
    }

    private <M> void member(Place place, ObjectType<M, ?> type, Object value) {
        object(place, type, type.javaType().cast(value));
    }
}
