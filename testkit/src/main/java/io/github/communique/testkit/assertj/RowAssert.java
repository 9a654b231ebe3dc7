package io.github.communique.testkit.assertj;

import io.github.communique.compare.ComparisonCell;
import io.github.communique.compare.ComparisonRow;
import io.github.communique.compare.Divergence;
import io.github.communique.compare.TopicStatus;
import org.assertj.core.api.AbstractAssert;

/** Assertions on one topic in all readouts of an event. */
public final class RowAssert extends AbstractAssert<RowAssert, ComparisonRow> {
    private final ComparisonAssert origin;

    RowAssert(ComparisonAssert origin, ComparisonRow actual) {
        super(actual, RowAssert.class);
        this.origin = origin;
    }

    /**
     * Verifies how the sides differ.
     *
     * @param divergence the divergence
     * @return this assertion
     */
    public RowAssert diverges(Divergence divergence) {
        if (actual.divergence() != divergence) {
            throw error("to diverge as " + divergence.value() + ", but it is "
                    + actual.divergence().value());
        }
        return this;
    }

    /** {@return this assertion, after it has verified {@link Divergence#DIFFERENT_TREATMENT}} */
    public RowAssert differsInTreatment() {
        return diverges(Divergence.DIFFERENT_TREATMENT);
    }

    /** {@return this assertion, after it has verified {@link Divergence#DIFFERENT_FORCE}} */
    public RowAssert differsInForce() {
        return diverges(Divergence.DIFFERENT_FORCE);
    }

    /** {@return this assertion, after it has verified {@link Divergence#DIFFERENT_GRAIN}} */
    public RowAssert differsInGrain() {
        return diverges(Divergence.DIFFERENT_GRAIN);
    }

    /** {@return this assertion, after it has verified {@link Divergence#SAME_TREATMENT}} */
    public RowAssert isTreatedAlike() {
        return diverges(Divergence.SAME_TREATMENT);
    }

    /** {@return this assertion, after it has verified {@link Divergence#ONE_SIDED}} */
    public RowAssert isOneSided() {
        return diverges(Divergence.ONE_SIDED);
    }

    /** {@return this assertion, after it has verified {@link Divergence#REPORTED_SILENCE}} */
    public RowAssert isReportedSilence() {
        return diverges(Divergence.REPORTED_SILENCE);
    }

    /** {@return this assertion, after it has verified {@link Divergence#UNKNOWN}} */
    public RowAssert isUnknown() {
        return diverges(Divergence.UNKNOWN);
    }

    /**
     * Verifies what is known of the topic in a readout.
     *
     * @param readout the id of the readout
     * @param status the status
     * @return this assertion
     */
    public RowAssert hasStatus(String readout, TopicStatus status) {
        ComparisonCell cell = actual.cells().stream()
                .filter(candidate -> candidate.readout().value().equals(readout))
                .findFirst()
                .orElseGet(() -> {
                    throw error("to have a cell of '" + readout + "'");
                });
        if (cell.status() != status) {
            throw error("to be " + status.value() + " in '" + readout + "', but it is "
                    + cell.status().value());
        }
        return this;
    }

    /**
     * Goes back to the comparison.
     *
     * @return the assertion on it
     */
    public ComparisonAssert and() {
        return origin;
    }

    private AssertionError error(String expectation) {
        return failure(
                "%s", "Expected the row '" + actual.topic() + "' " + expectation + ":\n" + Shown.cells(actual.cells()));
    }
}
