package io.github.communique.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Dossier;
import io.github.communique.schema.Cardinality;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import io.github.communique.schema.TextType;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import io.github.communique.testkit.internal.sound.LeastCounts;
import java.util.LinkedHashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever the schema has occurs in sound dossiers, and what may be absent is absent at times. */
class EveryTypeOccursPropertyTest {
    private static final int LEAST_PERCENT = 10;
    private static final Occurrences FOUND = new Occurrences();

    @net.jqwik.api.Property(tries = 250, seed = "1", shrinking = ShrinkingMode.OFF)
    void everyDossierCounts(@ForAll Dossier dossier) {
        FOUND.count(dossier);
        assertThat(dossier.records()).isNotEmpty();
    }

    @AfterContainer
    static void everyPropertyIsThereAndIsNot() {
        for (ValueType<?> type : types()) {
            if (type instanceof ObjectType<?, ?> object) {
                object.properties().forEach(property -> assertPresenceOf(property, object));
            } else if (type instanceof TextType<?> text) {
                assertThat(FOUND.missingTerms(text))
                        .as("terms of %s that never occur", text.name())
                        .isEmpty();
            }
        }
    }

    private static void assertPresenceOf(Property<?, ?, ?> property, ObjectType<?, ?> type) {
        assertThat(FOUND.percentWith(type, property))
                .as("percent of generated objects '%s' with '%s'", type, property.name())
                .isGreaterThanOrEqualTo(LEAST_PERCENT);
        boolean mayBeAbsent = property.cardinality() == Cardinality.OPTIONAL
                || (property.cardinality() == Cardinality.MANY && LeastCounts.of(type, property) == 0);
        if (mayBeAbsent) {
            assertThat(FOUND.percentWithout(type, property))
                    .as("percent of generated objects '%s' without '%s'", type, property.name())
                    .isGreaterThanOrEqualTo(LEAST_PERCENT);
        }
    }

    private static Set<ValueType<?>> types() {
        Set<ValueType<?>> types = new LinkedHashSet<>();
        gather(ModelSchema.DOSSIER, types);
        return types;
    }

    private static void gather(ValueType<?> type, Set<ValueType<?>> into) {
        if (type instanceof UnionType<?> union) {
            union.members().values().forEach(member -> gather(member, into));
        } else if (into.add(type) && type instanceof ObjectType<?, ?> object) {
            object.properties().forEach(property -> gather(property.type(), into));
        }
    }
}
