package io.github.communique.testkit.generate;

import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.Topic;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ValueType;
import io.github.communique.testkit.internal.sound.SoundDossier;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of dossiers and of all that they are made of.
 *
 * <p>With this module on the path jqwik finds them by itself:
 *
 * <pre>{@code
 * @Property
 * void everyDossierCanBeShown(@ForAll Dossier dossier) { ... }
 * }</pre>
 *
 * <p>Texts come from many scripts and from what careless code gets wrong; times from every {@link EdtfForm}; terms from
 * the whole of every vocabulary. What is optional is absent at times. Values shrink to few and plain ones.
 */
public final class DossierArbitraries {
    private DossierArbitraries() {}

    /**
     * Generates dossiers in which nothing is wrong: every reference resolves, every id is unique, every rule is kept.
     * They have up to three records of each kind for the most part, none at times, and rarely a deep tree of topics.
     *
     * @return dossiers without findings
     */
    public static Arbitrary<Dossier> dossiers() {
        SchemaArbitraries values = new SchemaArbitraries(true);
        Arbitrary<List<Topic>> manyTopics =
                values.of(ModelSchema.TOPIC).list().ofMinSize(8).ofMaxSize(24);
        return Combinators.combine(
                        values.of(ModelSchema.DOSSIER),
                        Arbitraries.frequencyOf(
                                Tuple.of(29, Arbitraries.just(List.<Topic>of())), Tuple.of(1, manyTopics)),
                        Arbitraries.frequency(Tuple.of(29, false), Tuple.of(1, true)))
                .as((raw, topics, isEmpty) -> isEmpty
                        ? Dossier.builder().header(raw.header()).build()
                        : Dossier.builder().from(raw).addAllTopics(topics).build())
                .map(SoundDossier::of)
                .withoutEdgeCases();
    }

    /**
     * Generates values of a type of the schema. Each keeps the rules that it can break by itself; what it names by id
     * is nowhere.
     *
     * @param <V> the Java type
     * @param type the type; that of a dossier gives one without records that fit each other, see {@link #dossiers}
     * @return its values
     */
    public static <V> Arbitrary<V> valuesOf(ValueType<V> type) {
        return new SchemaArbitraries(true).of(type);
    }

    /**
     * Generates values of a type of the schema that can be built and written, and may break any rule: statements
     * without evidence, codes that are none, ids that are nowhere or there twice.
     *
     * @param <V> the Java type
     * @param type the type
     * @return its values
     */
    public static <V> Arbitrary<V> wildValuesOf(ValueType<V> type) {
        return new SchemaArbitraries(false).of(type);
    }

    /**
     * Generates records of every kind, which may break any rule.
     *
     * @return records that survive a stream
     */
    public static Arbitrary<DossierRecord> wildRecords() {
        return wildValuesOf(ModelSchema.RECORD);
    }
}
