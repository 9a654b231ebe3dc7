package io.github.communique.testkit.broken;

import io.github.communique.check.ConstraintCode;
import java.util.List;

/** What a record lacks or gets wrong although it can be built. */
final class ConstraintMutations {
    private ConstraintMutations() {}

    static List<Mutation> all() {
        return List.of(
                emptied(ConstraintCode.TOO_FEW_PARTICIPANTS, "call", "participants"),
                emptied(ConstraintCode.TOO_FEW_PARTICIPANTS, "meeting", "participants"),
                emptied(ConstraintCode.EVIDENCE_MISSING, "mention", "citations"),
                emptied(ConstraintCode.EVIDENCE_MISSING, "omission", "citations"),
                emptied(ConstraintCode.EVIDENCE_MISSING, "rendering", "citations"),
                emptied(ConstraintCode.EVIDENCE_MISSING, "claim", "citations"),
                emptied(ConstraintCode.MENTION_WITHOUT_PARTY, "mention", "by"),
                emptied(ConstraintCode.COMMITMENT_WITHOUT_PARTY, "commitment", "parties"),
                emptied(ConstraintCode.CHARACTERISATION_WITHOUT_WORDING, "characterisation", "renderings"),
                Mutation.of(
                        ConstraintCode.ADDRESS_MALFORMED,
                        "an address without its scheme",
                        On.set("source", "url", "'www.example.org'")),
                Mutation.of(
                        ConstraintCode.ADDRESS_MALFORMED,
                        "an archived address with a space",
                        On.set("source", "archivedUrl", "'https://example.org/a b'")));
    }

    private static Mutation emptied(ConstraintCode code, String type, String property) {
        return Mutation.of(code, "no " + property + " of a " + type, On.set(type, property, "[]"));
    }
}
