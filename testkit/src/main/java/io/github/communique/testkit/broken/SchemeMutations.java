package io.github.communique.testkit.broken;

import io.github.communique.check.IntegrityCode;
import java.util.List;
import java.util.stream.Stream;

/** Codes, identifiers and values that are not of the scheme or the aspect that they are said to be of. */
final class SchemeMutations {
    private SchemeMutations() {}

    static List<Mutation> all() {
        return Stream.concat(values(), identifiers()).toList();
    }

    private static Stream<Mutation> values() {
        return Stream.of(
                Mutation.of(
                        IntegrityCode.CODING_CODE_UNKNOWN,
                        "a code outside its scheme",
                        On.set("coding", (tree, at) -> !at.text("scheme").equals("own"), "code", "'41'", "")),
                Mutation.of(
                        IntegrityCode.CLAIM_VALUE_NOT_OF_ASPECT,
                        "a value that is not of its aspect",
                        On.set("claim", "value", "'so they say'")));
    }

    private static Stream<Mutation> identifiers() {
        return Stream.of("party", "person")
                .flatMap(type -> Stream.of(
                        Mutation.of(
                                IntegrityCode.IDENTIFIER_MALFORMED,
                                "a " + type + " of Wikidata without a Q",
                                On.added(type, "identifiers", "{'scheme':'wikidata','value':'159'}", "/value")),
                        Mutation.of(
                                IntegrityCode.IDENTIFIER_FIPS_AS_ISO,
                                "a FIPS code of a " + type + " given as ISO",
                                On.added(type, "identifiers", "{'scheme':'iso3166-1-alpha-2','value':'UP'}", "/value")),
                        Mutation.of(
                                IntegrityCode.IDENTIFIER_UNASSIGNED,
                                "an unassigned country code of a " + type,
                                On.added(
                                        type,
                                        "identifiers",
                                        "{'scheme':'iso3166-1-alpha-2','value':'OO'}",
                                        "/value"))));
    }
}
