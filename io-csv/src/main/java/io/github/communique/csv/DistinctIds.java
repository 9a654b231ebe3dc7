package io.github.communique.csv;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.IntegrityCode;
import io.github.communique.check.Place;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses a dossier whose records could not be told apart in tables, where rows name each other by id. */
final class DistinctIds {
    private static final Map<ObjectType<?, ?>, Property<?, ?, ?>> IDS = new HashMap<>();

    static {
        for (ObjectType<?, ?> type : ModelSchema.RECORD.members().values()) {
            type.properties().stream()
                    .filter(property -> property.name().equals("id"))
                    .forEach(property -> IDS.put(type, property));
        }
    }

    private DistinctIds() {}

    static void check(Dossier dossier) {
        // Ids of different kinds are of different types, so that one set does. Only to name the place takes a walk.
        Set<Object> seen = new HashSet<>();
        dossier.records().forEach(item -> {
            Object id = idOf(ModelSchema.RECORD.memberOf(item), item);
            if (id != null && !seen.add(id)) {
                refuse(dossier);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static <T extends DossierRecord> @Nullable Object idOf(ObjectType<T, ?> type, DossierRecord item) {
        Property<T, ?, ?> id = (Property<T, ?, ?>) IDS.get(type);
        return id == null ? null : id.value(type.javaType().cast(item));
    }

    private static void refuse(Dossier dossier) {
        Set<Key> seen = new HashSet<>();
        Place.forEach(
                dossier,
                DossierRecord.class,
                (place, item) -> place.ownerId().ifPresent(id -> {
                    if (!seen.add(new Key(place.name(), id))) {
                        throw new CommuniqueFormatException(place.at("id", id)
                                .finding(
                                        IntegrityCode.ID_DUPLICATE,
                                        "the id '" + id + "' stands twice among the " + place.name()
                                                + "; tables cannot hold both, as rows are named by id"));
                    }
                }));
    }

    private record Key(String kind, String id) {}
}
