package io.github.communique.testkit.generate;

import io.github.communique.schema.ModelSchema;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import io.github.communique.testkit.internal.sound.LeastCounts;

/** Which lists must not be empty. */
enum Filling {
    /** None. */
    NOTHING,
    /** Those that the constraints of the model ask for. */
    VALUES,
    /** Those, and every list of records of a dossier. */
    RECORDS;

    int least(ObjectType<?, ?> owner, Property<?, ?, ?> property) {
        if (this == NOTHING) {
            return 0;
        }
        boolean isRecords = this == RECORDS && owner.javaType().equals(ModelSchema.DOSSIER.javaType());
        return isRecords ? 1 : LeastCounts.of(owner, property);
    }
}
