package io.github.communique.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How values of one text are read. */
final class ValueMixins {
    private ValueMixins() {}

    abstract static class Id {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Object of(String value) {
            return value;
        }
    }

    abstract static class Parsed {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Object parse(String text) {
            return text;
        }
    }

    interface Term {
        @JsonValue
        String value();
    }
}
