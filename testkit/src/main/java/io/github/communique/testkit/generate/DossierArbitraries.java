package io.github.communique.testkit.generate;

import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ValueType;
import net.jqwik.api.Arbitrary;

/** Generators of dossiers and of all that they are made of. */
public final class DossierArbitraries {
    private DossierArbitraries() {}

    /**
     * Generates dossiers in which nothing is wrong: every reference resolves, every id is unique, every rule is kept.
     *
     * @return dossiers without findings
     */
    public static Arbitrary<Dossier> dossiers() {
        return SoundDossierArbitrary.any();
    }

    /**
     * Generates records of every kind, each by itself: what they name by id is nowhere.
     *
     * @return records that survive a stream
     */
    public static Arbitrary<DossierRecord> records() {
        return ofType(ModelSchema.RECORD);
    }

    /**
     * Generates values of a type of the schema, which can be built and written and may break any rule.
     *
     * @param <V> the Java type
     * @param type the type
     * @return its values, every property of it present at times and, if it may be, absent at times
     */
    public static <V> Arbitrary<V> ofType(ValueType<V> type) {
        return SchemaArbitraries.of(type);
    }
}
