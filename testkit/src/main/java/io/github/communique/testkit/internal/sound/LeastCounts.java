package io.github.communique.testkit.internal.sound;

import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import java.util.Map;

/** How many values a property must have at least that may have many: what the constraints of the model ask for. */
public final class LeastCounts {
    private static final Map<String, Integer> COUNTS = Map.of(
            "call.participants", 2,
            "meeting.participants", 2,
            "mention.by", 1,
            "mention.citations", 1,
            "omission.citations", 1,
            "rendering.citations", 1,
            "claim.citations", 1,
            "commitment.parties", 1,
            "characterisation.renderings", 1);

    private LeastCounts() {}

    /**
     * Returns the least number of values.
     *
     * @param owner the type that has the property
     * @param property the property
     * @return the number; 0 for most
     */
    public static int of(ObjectType<?, ?> owner, Property<?, ?, ?> property) {
        return COUNTS.getOrDefault(owner.name() + "." + property.name(), 0);
    }
}
