package io.github.communique.testkit.broken;

import io.github.communique.check.IntegrityCode;

/** What else is found, in other rules, when an id leads nowhere. */
final class FurtherFindings {
    private FurtherFindings() {}

    /** Whether no other record breaks a rule then: the issuer of a row of readouts, a participant who issued one. */
    static boolean isAlone(DossierTree tree, ObjectAt at, String property) {
        return switch (at.type().name() + "." + property) {
            case "readout.event", "readout.issuer" -> !isInARow(tree, at);
            case "participant.party" -> isTwice(tree, at);
            default -> true;
        };
    }

    /** Adds what is found at the same place: who is not in the dossier is not in the event either. */
    static Change on(DossierTree tree, ObjectAt at, String property, Change change) {
        return switch (at.type().name() + "." + property) {
            case "readout.issuer" ->
                change.andIf(hasParticipants(tree, at), IntegrityCode.ISSUER_NOT_PARTICIPANT, change.path());
            case "mention.by" ->
                change.andIf(
                        hasParticipants(tree, tree.readoutOf(at)),
                        IntegrityCode.MENTION_PARTY_NOT_IN_EVENT,
                        change.path());
            default -> change;
        };
    }

    static boolean hasParticipants(DossierTree tree, ObjectAt readout) {
        return tree.eventOf(readout).size("participants") > 0;
    }

    private static boolean isInARow(DossierTree tree, ObjectAt readout) {
        return readout.has("supersedes")
                || tree.objects("readout")
                        .anyMatch(other -> other.text("supersedes").equals(readout.text("id")));
    }

    /** Whether the event names the party once more, so that it stays one of the participants. */
    private static boolean isTwice(DossierTree tree, ObjectAt participant) {
        String event = participant.pointer().substring(0, participant.pointer().lastIndexOf('/') + 1);
        return tree.objects("participant")
                        .filter(other -> other.pointer().startsWith(event))
                        .filter(other -> other.text("party").equals(participant.text("party")))
                        .count()
                > 1;
    }
}
