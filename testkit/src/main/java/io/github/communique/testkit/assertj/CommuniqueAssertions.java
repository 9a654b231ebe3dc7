package io.github.communique.testkit.assertj;

import io.github.communique.compare.ReadoutComparison;
import io.github.communique.model.Dossier;
import io.github.communique.model.Readout;
import org.assertj.core.api.Assertions;

/**
 * Where assertions on dossiers begin; has those of AssertJ as well, so that one import does.
 *
 * <pre>{@code
 * import static io.github.communique.testkit.assertj.CommuniqueAssertions.assertThat;
 *
 * assertThat(dossier).hasNoFindings();
 * assertThat(readout).mentions("new-start").as(Treatment.AGREED);
 * assertThat(comparison).row("ukraine").differsInTreatment();
 * }</pre>
 */
public class CommuniqueAssertions extends Assertions {
    /** Makes nothing: all methods are static. */
    protected CommuniqueAssertions() {}

    /**
     * Begins an assertion on a dossier.
     *
     * @param actual the dossier
     * @return the assertion
     */
    public static DossierAssert assertThat(Dossier actual) {
        return new DossierAssert(actual);
    }

    /**
     * Begins an assertion on a readout.
     *
     * @param actual the readout
     * @return the assertion
     */
    public static ReadoutAssert assertThat(Readout actual) {
        return new ReadoutAssert(actual);
    }

    /**
     * Begins an assertion on a comparison.
     *
     * @param actual the comparison
     * @return the assertion
     */
    public static ComparisonAssert assertThat(ReadoutComparison actual) {
        return new ComparisonAssert(actual);
    }
}
