package io.github.communique.testkit.conformance;

import io.github.communique.json.JsonSchema;
import io.github.communique.testkit.broken.Mutation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The rules that no JSON Schema can state, and the mutations that break one. */
final class BeyondSchema {
    private static final Map<String, String> RULES_BY_MUTATION = Map.ofEntries(
            Map.entry("nothing", "empty"),
            Map.entry("nothing but white space", "empty"),
            Map.entry("cut off in the middle", "syntax"),
            Map.entry("goes on after its end", "syntax"),
            Map.entry("nested too deep", "limit"),
            Map.entry("repeats a property", "property-twice"),
            Map.entry("an exponent out of range", "exponent"),
            Map.entry("half of a surrogate pair", "encoding"),
            Map.entry("swaps the ends of a span", "span-order"),
            Map.entry("a call of no length", "duration-positive"),
            Map.entry("an event of two types", "property-twice"));

    private BeyondSchema() {}

    /** The rule that a mutation breaks; empty if a schema can state it. */
    static Optional<String> of(Mutation mutation) {
        return Optional.ofNullable(RULES_BY_MUTATION.get(mutation.name()));
    }

    /** Whether what a validator sees depends on which of two properties of one name its parser keeps. */
    static boolean dependsOnTheParser(Mutation mutation) {
        return mutation.name().equals("an event of two types");
    }

    static Set<String> mutations() {
        return RULES_BY_MUTATION.keySet();
    }

    static Map<String, String> codesByRule() {
        Map<String, String> codes = new TreeMap<>();
        rules().forEach(row -> codes.put(row.get(0), row.get(1)));
        return codes;
    }

    /** The table in the jar: rule, code, statement. */
    static List<List<String>> rules() {
        return JsonSchema.beyond()
                .lines()
                .skip(1)
                .map(row -> List.of(row.split("\t")))
                .toList();
    }
}
