package io.github.communique.json.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Reads and writes the values of one type.
 *
 * @param <V> the Java type of the values
 */
public interface ValueCodec<V> {
    /**
     * Reads a value.
     *
     * @param p stands at the first token of the value; is left at its last
     * @param context takes the problems
     * @return the value; null if the context took a problem that leaves none
     */
    @Nullable
    V read(JsonParser p, ReadContext context);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param g where to
     */
    void write(V value, JsonGenerator g);
}
