package io.github.communique.schema;

import io.github.communique.model.Asserter;
import io.github.communique.model.Claim;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.SourceId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Claims and who makes them. */
final class ClaimTypes {
    static final ObjectType<Asserter, AsserterDraft> ASSERTER = ObjectType.define(
                    "asserter", Asserter.class, AsserterDraft::new)
            .optional("readout", ScalarTypes.READOUT_ID, a -> as(ReadoutId.class, a), AsserterDraft::set)
            .optional("source", ScalarTypes.SOURCE_ID, a -> as(SourceId.class, a), AsserterDraft::set)
            .choice()
            .build(AsserterDraft::build);

    static final ObjectType<Claim, Claim.Builder> CLAIM = ObjectType.define("claim", Claim.class, Claim::builder)
            .required("event", ScalarTypes.EVENT_ID, Claim::event, Claim.Builder::event)
            .required("aspect", ScalarTypes.CLAIM_ASPECT, Claim::aspect, Claim.Builder::aspect)
            .required("value", TextType.TEXT, Claim::value, Claim.Builder::value)
            .required("assertedBy", ASSERTER, Claim::assertedBy, Claim.Builder::assertedBy)
            .many("citations", EvidenceTypes.CITATION, Claim::citations, Claim.Builder::addCitation)
            .extensions(Claim.Builder::extensions)
            .build(Claim.Builder::build);

    private ClaimTypes() {}

    private static <A extends Asserter> Optional<A> as(Class<A> type, Asserter asserter) {
        return type.isInstance(asserter) ? Optional.of(type.cast(asserter)) : Optional.empty();
    }

    /** Takes a readout or a source, and not both. */
    static final class AsserterDraft {
        private static final String EXPECTED = "assertedBy must name either a readout or a source";
        private @Nullable Asserter asserter;

        void set(Asserter value) {
            if (asserter != null) {
                throw new IllegalArgumentException(EXPECTED + ", not both");
            }
            asserter = value;
        }

        Asserter build() {
            if (asserter == null) {
                throw new IllegalArgumentException(EXPECTED);
            }
            return asserter;
        }
    }
}
