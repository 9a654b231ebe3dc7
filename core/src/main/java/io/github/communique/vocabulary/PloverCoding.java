package io.github.communique.vocabulary;

import java.util.List;

/**
 * A PLOVER code with the contexts of the event, such as {@code REQUEST/meet} in the context {@code diplomatic}.
 *
 * @param code the event type and its mode
 * @param contexts what the event was about, each at most once, empty if nothing is said
 */
public record PloverCoding(PloverCode code, List<PloverContext> contexts) {
    /**
     * Makes a coding.
     *
     * @param code the event type and its mode
     * @param contexts what the event was about, copied
     * @throws IllegalArgumentException if a context is named twice
     */
    public PloverCoding {
        contexts = List.copyOf(contexts);
        if (contexts.stream().distinct().count() < contexts.size()) {
            throw new IllegalArgumentException("contexts must differ: '" + contexts + "'");
        }
    }
}
