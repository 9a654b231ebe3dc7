package io.github.communique.testkit.generate;

import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.UnionType;
import io.github.communique.schema.ValueType;
import io.github.communique.testkit.internal.sound.SoundDossier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
        Arbitrary<Dossier> any = wild(ModelSchema.DOSSIER, true);
        Arbitrary<Dossier> empty =
                any.map(dossier -> Dossier.builder().header(dossier.header()).build());
        Arbitrary<Dossier> shapes =
                Arbitraries.frequencyOf(Tuple.of(27, any), Tuple.of(1, empty), Tuple.of(2, DeepTopics.in(any)));
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
        if (type instanceof UnionType<V> union) {
            List<Arbitrary<V>> members = new ArrayList<>();
            union.members()
                    .values()
                    .forEach(member -> members.add(shrinking(member, isSound).map(Function.identity())));
            return Arbitraries.oneOf(members);
        } else if (type instanceof ObjectType<V, ?> object) {
            UnaryOperator<V> repair = value -> isSound ? SoundDossier.alone(object, value) : value;
            return new ShrinkingArbitrary<>(object, wild(type, isSound), repair);
        }
        return wild(type, isSound);
    }

    private static <V> Arbitrary<V> wild(ValueType<V> type, boolean isFilled) {
        return new SchemaArbitraries(isFilled).of(type);
    }
}
