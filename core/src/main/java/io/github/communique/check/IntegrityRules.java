package io.github.communique.check;

import java.util.List;

/** The rules between the records of a dossier; the one place where they are registered. */
public final class IntegrityRules {
    private static final List<DossierRule> ALL = List.of(
            new DuplicateIdRule(),
            new UnresolvedReferenceRule(),
            new TopicLoopRule(),
            new TopicLabelClashRule(),
            new TopicLabelOverlapRule(),
            new TopicMappingClashRule(),
            new SupersessionLoopRule(),
            new SupersessionForkRule(),
            new SupersessionMismatchRule(),
            new RevisionOrderRule(),
            new IssuerRule(),
            new MentionPartyRule(),
            new OmissionRule(),
            new EventAfterSourceRule(),
            new CommitmentDueRule(),
            new CodingCodeRule(),
            new ClaimValueRule(),
            new IdentifierRule());

    private IntegrityRules() {}

    /** {@return all of them, in the order in which they report} */
    public static List<DossierRule> all() {
        return ALL;
    }
}
