package io.github.communique.testkit.broken;

import io.github.communique.check.FindingCode;
import io.github.communique.check.IntegrityCode;
import io.github.communique.model.EventId;
import io.github.communique.model.PartyId;
import io.github.communique.model.PersonId;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.SourceId;
import io.github.communique.model.TopicId;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;

/** Ids of records that there are not, in every property that holds one; and ids that two records share. */
final class ReferenceMutations {
    private static final String NOWHERE = "nowhere";
    private static final Map<Class<?>, FindingCode> CODES = Map.of(
            PartyId.class, IntegrityCode.PARTY_UNRESOLVED,
            PersonId.class, IntegrityCode.PERSON_UNRESOLVED,
            TopicId.class, IntegrityCode.TOPIC_UNRESOLVED,
            SourceId.class, IntegrityCode.SOURCE_UNRESOLVED,
            EventId.class, IntegrityCode.EVENT_UNRESOLVED,
            ReadoutId.class, IntegrityCode.READOUT_UNRESOLVED);

    private ReferenceMutations() {}

    static List<Mutation> all() {
        return Stream.concat(duplicates(), dangling()).toList();
    }

    private static Stream<Mutation> duplicates() {
        return Stream.of("parties", "people", "topics", "sources", "events", "readouts")
                .map(kind -> Mutation.of(
                        IntegrityCode.ID_DUPLICATE,
                        "two of one id in " + kind,
                        tree -> IntStream.range(0, tree.count(kind))
                                .mapToObj(i -> Change.at(
                                        "/" + kind + "/" + tree.count(kind) + "/id",
                                        () -> tree.records(kind)
                                                .add(tree.records(kind).get(i).deepCopy())))
                                .toList()));
    }

    private static Stream<Mutation> dangling() {
        return SchemaTypes.objects()
                .flatMap(type -> type.properties().stream()
                        .filter(property -> !property.name().equals("id"))
                        .filter(property -> CODES.containsKey(property.type().javaType()))
                        .map(property -> dangling(type, property)));
    }

    private static Mutation dangling(ObjectType<?, ?> type, Property<?, ?, ?> property) {
        FindingCode code = CODES.getOrDefault(property.type().javaType(), IntegrityCode.ID_DUPLICATE);
        String name = "a dangling " + property.name() + " of a " + type.name();
        return Mutation.of(code, name, tree -> {
            List<Change> changes = new ArrayList<>();
            tree.objects(type.name())
                    .filter(at -> at.has(property.name()))
                    .filter(at -> FurtherFindings.isAlone(tree, at, property.name()))
                    .forEach(at -> changes.addAll(dangling(tree, at, property.name())));
            return changes;
        });
    }

    private static List<Change> dangling(DossierTree tree, ObjectAt at, String property) {
        if (at.node().get(property) instanceof ArrayNode list) {
            return IntStream.range(0, list.size())
                    .mapToObj(i -> FurtherFindings.on(
                            tree, at, property, Change.at(at.at(property + "/" + i), () -> list.set(i, NOWHERE))))
                    .toList();
        }
        return List.of(FurtherFindings.on(
                tree, at, property, Change.at(at.at(property), () -> at.node().put(property, NOWHERE))));
    }
}
