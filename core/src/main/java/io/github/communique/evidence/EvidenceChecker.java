package io.github.communique.evidence;

import io.github.communique.check.DossierRule;
import io.github.communique.check.EvidenceCode;
import io.github.communique.check.Finding;
import io.github.communique.check.FindingCode;
import io.github.communique.model.Dossier;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks up every quote and every span of a dossier in the texts of its sources, and compares the digests.
 *
 * <pre>{@code
 * EvidenceReport report = EvidenceChecker.of(SourceTexts.folder(Path.of("sources"))).check(dossier);
 * report.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>A quote is found if its words stand in the text, letter by letter. Folded on both sides are quotation marks and
 * apostrophes, dashes and the space beside them, ellipses, white space and line breaks, soft hyphens and characters of
 * no width, and Unicode normal forms (numbers such as ² stay what they are). A word or a number is never cut:
 * {@code willing} is not found in {@code unwilling}, nor {@code 3} in {@code 3,000}, unless the prefix or the suffix
 * gives the rest.
 *
 * <p>Places count Unicode code points of the text as {@link SourceText} gives it. The time taken is linear in the
 * length of a text for each of its quotes, whatever they hold; one text is held at a time. Immutable; may be shared
 * between threads if the texts may.
 */
public final class EvidenceChecker implements DossierRule {
    private final SourceTexts texts;

    private EvidenceChecker(SourceTexts texts) {
        this.texts = texts;
    }

    /**
     * Makes a checker.
     *
     * @param texts the texts of the sources
     * @return the checker
     */
    public static EvidenceChecker of(SourceTexts texts) {
        return new EvidenceChecker(texts);
    }

    /**
     * Checks a dossier. A text that cannot be read is a finding, not an exception.
     *
     * @param dossier the dossier
     * @return the report
     */
    public EvidenceReport check(Dossier dossier) {
        EvidenceRun run = new EvidenceRun(dossier);
        run.check(texts);
        return run.report();
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(EvidenceCode.values());
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        check(dossier).findings().forEach(findings);
    }
}
