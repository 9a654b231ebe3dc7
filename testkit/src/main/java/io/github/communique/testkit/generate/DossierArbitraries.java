package io.github.communique.testkit.generate;

import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ValueType;
import io.github.communique.testkit.internal.sound.SoundDossier;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;

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
 * the whole of every vocabulary. What is optional is absent at times. A failing example shrinks to few and plain
 * values.
 */
public final class DossierArbitraries {
    private DossierArbitraries() {}

    /**
     * Generates dossiers in which nothing is wrong: every reference resolves, every id is unique, every rule is kept.
     * They have up to three records of each kind for the most part, none at times, and at times a deep tree of topics.
     *
     * @return dossiers without findings
     */
    public static Arbitrary<Dossier> dossiers() {
        Arbitrary<Dossier> any = new SchemaArbitraries(Filling.VALUES).of(ModelSchema.DOSSIER);
        Arbitrary<Dossier> full = new SchemaArbitraries(Filling.RECORDS).of(ModelSchema.DOSSIER);
        Arbitrary<Dossier> empty =
                any.map(dossier -> Dossier.builder().header(dossier.header()).build());
        Arbitrary<Dossier> shapes =
                Weighted.of(15, full).or(12, any).or(1, empty).or(2, DeepTopics.in(full));
        return new ShrinkingArbitrary<>(ModelSchema.DOSSIER, shapes, SoundDossier::of);
    }

    /**
     * Generates values of a type of the schema. Each keeps the rules that it can break by itself; what it names by id
     * is nowhere.
     *
     * @param <V> the Java type
     * @param type the type; that of a dossier gives one whose records do not fit each other, see {@link #dossiers}
     * @return its values
     */
    public static <V> Arbitrary<V> valuesOf(ValueType<V> type) {
        return shrinking(type, true);
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
        return shrinking(type, false);
    }

    /**
     * Generates records of every kind, each by itself, which may break any rule.
     *
     * @return records that can be written and read
     */
    public static Arbitrary<DossierRecord> records() {
        return wildValuesOf(ModelSchema.RECORD);
    }

    private static <V> Arbitrary<V> shrinking(ValueType<V> type, boolean isSound) {
        UnaryOperator<V> repair = value -> isSound ? SoundDossier.alone(type, value) : value;
        Filling filling = isSound ? Filling.VALUES : Filling.NOTHING;
        return new ShrinkingArbitrary<>(type, new SchemaArbitraries(filling).of(type), repair);
    }
}
