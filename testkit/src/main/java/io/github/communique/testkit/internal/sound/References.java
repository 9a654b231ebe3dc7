package io.github.communique.testkit.internal.sound;

import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.DossierId;
import io.github.communique.model.EventId;
import io.github.communique.model.RecordId;
import io.github.communique.schema.Cardinality;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lets every id inside a value be one that there is. What cannot have one is left out: the value of a property that
 * need not be there, or else the whole object.
 */
final class References {
    private final Function<RecordId, Optional<RecordId>> resolve;

    References(Function<RecordId, Optional<RecordId>> resolve) {
        this.resolve = resolve;
    }

    /** Rewrites a value that has no id of its own, or may keep it. */
    <T> Optional<T> in(ObjectType<T, ?> type, T value) {
        return rebuild(type, value, Optional.empty());
    }

    /** Rewrites a record and gives it an id. */
    <T> Optional<T> in(ObjectType<T, ?> type, T value, RecordId id) {
        return rebuild(type, value, Optional.of(id));
    }

    /** Rewrites an event without a look at its own id. */
    Optional<DiplomaticEvent> in(DiplomaticEvent event) {
        return inMember(ModelSchema.EVENT, event, Optional.empty());
    }

    /** Rewrites an event and gives it an id. */
    Optional<DiplomaticEvent> in(DiplomaticEvent event, EventId id) {
        return inMember(ModelSchema.EVENT, event, Optional.of(id));
    }

    private <T, B> Optional<T> rebuild(ObjectType<T, B> type, T value, Optional<RecordId> id) {
        B builder = type.newBuilder();
        int set = 0;
        for (Property<T, B, ?> property : type.properties()) {
            Optional<Integer> count = copy(type, property, value, builder, id);
            if (count.isEmpty()) {
                return Optional.empty();
            }
            set += count.get();
        }
        return set == 0 ? Optional.empty() : Optional.of(type.javaType().cast(OwnRules.keep(type.build(builder))));
    }

    /** Returns how many values it has now; empty if those are too few. */
    private <T, B, V> Optional<Integer> copy(
            ObjectType<T, B> type, Property<T, B, V> property, T owner, B builder, Optional<RecordId> id) {
        List<V> values = property.values(owner).stream()
                .flatMap(value ->
                        (property.name().equals("id") ? own(value, id) : resolved(property.type(), value)).stream())
                .toList();
        int least = property.cardinality() == Cardinality.REQUIRED ? 1 : LeastCounts.of(type, property);
        values.forEach(value -> property.set(builder, value));
        return values.size() < least ? Optional.empty() : Optional.of(values.size());
    }

    @SuppressWarnings("unchecked")
    private static <V> Optional<V> own(V value, Optional<RecordId> id) {
        return id.isPresent() ? (Optional<V>) id : Optional.of(value);
    }

    /** Rewrites any value. */
    @SuppressWarnings("unchecked")
    <V> Optional<V> resolved(ValueType<V> type, V value) {
        if (value instanceof RecordId id && !(id instanceof DossierId)) {
            return (Optional<V>) resolve.apply(id);
        } else if (type instanceof ObjectType<V, ?> object) {
            return in(object, value);
        } else if (type instanceof UnionType<V> union) {
            return inMember(union, value, Optional.empty());
        }
        return Optional.of(value);
    }

    @SuppressWarnings("unchecked")
    private <V> Optional<V> inMember(UnionType<V> union, V value, Optional<RecordId> id) {
        return rebuild((ObjectType<V, ?>) union.memberOf(value), value, id);
    }
}
