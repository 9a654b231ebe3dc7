package io.github.communique.check;

import java.util.Arrays;

/**
 * What a record may lack or get wrong although it can be built: the constraints on the accessors of the model.
 *
 * <p>The message key of a constraint is the code with {@value #MESSAGE_KEY_PREFIX} before it.
 */
public enum ConstraintCode implements FindingCode {
    /** A call or meeting with nobody to talk to. */
    TOO_FEW_PARTICIPANTS(
            "event.too-few-participants",
            Severity.ERROR,
            "a call or meeting has fewer than two participants",
            "A call or meeting must name at least two participants: it takes two to talk. Poor sources may name only one.",
            "Add the other participants, or record the event as an action."),
    /** A statement without a citation. */
    EVIDENCE_MISSING(
            "evidence.missing",
            Severity.ERROR,
            "a statement has no evidence",
            "Every mention, omission, claim and wording must cite the source that shows it; a statement without evidence cannot be checked.",
            "Add a citation, with the exact words where they may be quoted."),
    /** A mention that nobody is said to have made. */
    MENTION_WITHOUT_PARTY(
            "mention.without-party",
            Severity.ERROR,
            "a mention does not say who did it",
            "A mention must name at least one party that is said to have done it, in 'by'.",
            "Name the party; where the text says that they discussed, name both."),
    /** A commitment of nobody. */
    COMMITMENT_WITHOUT_PARTY(
            "commitment.without-party",
            Severity.ERROR,
            "a commitment does not say who is committed",
            "A commitment must name at least one party that will act, in 'parties'.",
            "Name the party that is to act. If nobody is said to, it is no commitment: leave it out."),
    /** A characterisation without words. */
    CHARACTERISATION_WITHOUT_WORDING(
            "characterisation.without-wording",
            Severity.ERROR,
            "a characterisation has no wording",
            "A characterisation must have at least one wording: it stands for words that somebody chose.",
            "Add the wording in its original language, or leave the characterisation out."),
    /** An address that is none of the web. */
    ADDRESS_MALFORMED(
            "source.address-malformed",
            Severity.ERROR,
            "an address is not a web address",
            "The address of a source must be absolute, begin with http:// or https:// and have no spaces, so that readers can follow it.",
            "Write the whole address, spaces as %20. For a source that is not on the web leave it out."),
    /** A confidence that is no percentage. */
    CONFIDENCE_OUT_OF_RANGE(
            "coding.confidence-out-of-range",
            Severity.ERROR,
            "a confidence is not between 0 and 100",
            "The confidence of a coding must be a whole number from 0 to 100.",
            "Convert from the scale of the archive, or leave it out if it is not stated; 0 means no confidence at all."),
    /** A line number before the first line. */
    LINE_OUT_OF_RANGE(
            "archive.line-out-of-range",
            Severity.ERROR,
            "a line number is below 1",
            "The line on which an archive has a record must be 1 or more: lines count from 1.",
            "Add 1 if your lines count from 0, or leave it out if it is not known.");

    /** What every message key begins with. */
    public static final String MESSAGE_KEY_PREFIX = "io.github.communique.";

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final FindingEntry entry;

    ConstraintCode(String code, Severity severity, String title, String explanation, String remedy) {
        this.entry = new FindingEntry(code, severity, title, explanation, remedy);
    }

    @Override
    public FindingEntry entry() {
        return entry;
    }

    /** {@return the key of its message in bundles of messages} */
    public String messageKey() {
        return MESSAGE_KEY_PREFIX + code();
    }

    /** The code of a message as annotations write it, in braces. */
    static ConstraintCode ofMessage(String template) {
        return Arrays.stream(values())
                .filter(code -> template.equals("{" + code.messageKey() + "}"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no finding code for the message '" + template
                        + "': the message of a constraint must be {" + MESSAGE_KEY_PREFIX + "<code>}"));
    }
}
