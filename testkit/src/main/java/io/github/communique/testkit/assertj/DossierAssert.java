package io.github.communique.testkit.assertj;

import io.github.communique.check.DossierChecker;
import io.github.communique.check.Finding;
import io.github.communique.check.FindingCode;
import io.github.communique.compare.ReadoutComparison;
import io.github.communique.evidence.EvidenceChecker;
import io.github.communique.evidence.SourceTexts;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.model.EventId;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutId;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a dossier. */
public final class DossierAssert extends AbstractAssert<DossierAssert, Dossier> {
    DossierAssert(Dossier actual) {
        super(actual, DossierAssert.class);
    }

    /**
     * Verifies that the standard checker finds nothing.
     *
     * @return this assertion
     */
    public DossierAssert hasNoFindings() {
        return hasNoFindings(DossierChecker.standard());
    }

    /**
     * Verifies that a checker finds nothing.
     *
     * @param checker the checker
     * @return this assertion
     */
    public DossierAssert hasNoFindings(DossierChecker checker) {
        return expectNone(checker.check(dossier()));
    }

    /**
     * Verifies that the quotes, spans and digests are borne out by the texts of the sources.
     *
     * @param texts the texts; a quoted source without one is a finding
     * @return this assertion
     */
    public DossierAssert isConfirmedBy(SourceTexts texts) {
        return expectNone(EvidenceChecker.of(texts).check(dossier()).findings());
    }

    /**
     * Verifies that the standard checker gives exactly these findings, in any order.
     *
     * @param codes the kinds, each as often as it must be found
     * @return this assertion
     */
    public DossierAssert hasFindings(FindingCode... codes) {
        List<Finding> findings = DossierChecker.standard().check(dossier());
        List<String> expected = Stream.of(codes).map(FindingCode::code).sorted().toList();
        List<String> found =
                findings.stream().map(finding -> finding.code().code()).sorted().toList();
        if (!found.equals(expected)) {
            fail("to have the findings " + expected + ", and found:\n" + Shown.findings(findings));
        }
        return this;
    }

    /**
     * Goes on to one of its readouts.
     *
     * @param id the readout
     * @return an assertion on it
     */
    public ReadoutAssert readout(String id) {
        return new ReadoutAssert(dossier().findReadout(ReadoutId.of(id)).orElseGet(() -> {
            throw error("to have a readout '" + id + "'; it has "
                    + dossier().readouts().stream().map(Readout::id).toList());
        }));
    }

    /**
     * Goes on to the comparison of the readouts of an event.
     *
     * @param event the event
     * @return an assertion on the comparison
     */
    public ComparisonAssert comparisonOf(String event) {
        EventId id = EventId.of(event);
        if (dossier().findEvent(id).isEmpty()) {
            fail("to have an event '" + event + "'; it has "
                    + dossier().events().stream().map(DiplomaticEvent::id).toList());
        }
        return new ComparisonAssert(ReadoutComparison.of(dossier(), id));
    }

    private DossierAssert expectNone(List<Finding> findings) {
        if (!findings.isEmpty()) {
            fail("to have no findings, and found:\n" + Shown.findings(findings));
        }
        return this;
    }

    private Dossier dossier() {
        isNotNull();
        return actual;
    }

    private void fail(String expectation) {
        throw error(expectation);
    }

    private AssertionError error(String expectation) {
        return failure("%s", "Expected dossier '" + actual.id() + "' " + expectation);
    }
}
