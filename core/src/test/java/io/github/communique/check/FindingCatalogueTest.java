package io.github.communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingCatalogueTest {
    static Stream<Fixture> fixtures() {
        return Stream.of(ConstraintFixtures.all(), IntegrityFixtures.all()).flatMap(List::stream);
    }

    static Stream<FindingCode> codes() {
        return FindingCatalogue.codes().stream();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aTriggeringFixtureGivesExactlyItsFinding(Fixture fixture) {
        assertThat(DossierChecker.standard().check(fixture.triggering()))
                .extracting(Finding::code)
                .containsExactly(fixture.code());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aCleanFixtureGivesNoFinding(Fixture fixture) {
        assertThat(DossierChecker.standard().check(fixture.clean())).isEmpty();
    }

    @Test
    void everyCodeOfADossierHasAFixture() {
        assertThat(fixtures().map(Fixture::code))
                .as("add a Fixture, one dossier that triggers the code and one that stays clean, to ConstraintFixtures"
                        + " or IntegrityFixtures; the codes of reading, of evidence and of archives have theirs with the readers and the evidence"
                        + " checker")
                .containsExactlyElementsOf(codesOfADossier());
    }

    @Test
    void theStandardCheckerCanReportEveryCodeOfADossier() {
        assertThat(DossierChecker.standard().codes())
                .as("add the rule that reports the code to IntegrityRules, and the code to the rule's codes()")
                .containsExactlyInAnyOrderElementsOf(codesOfADossier());
    }

    private static List<FindingCode> codesOfADossier() {
        return codes().filter(code ->
                        !(code instanceof ReadingCode || code instanceof EvidenceCode || code instanceof ArchiveCode))
                .toList();
    }

    @Test
    void codesAreUnique() {
        assertThat(codes().map(FindingCode::code))
                .as("give the new code another name; a code that exists is never renamed")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aCodeIsAnAreaAndANameInLowerCase(FindingCode code) {
        assertThat(code.code())
                .as("write the code as area.name, words joined by '-'")
                .matches("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aTitleIsAPhraseWithoutAFullStop(FindingCode code) {
        assertThat(code.title())
                .as("give " + code.code() + " a title: what is wrong, in a few words")
                .matches("[a-z].{8,70}[^.]");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void anExplanationStatesTheRuleInTheWordOfItsSeverity(FindingCode code) {
        assertThat(code.explanation())
                .as("give " + code.code()
                        + " an explanation in sentences, with 'must' if it is an error, else 'should'")
                .matches("[A-Z].{30,}\\.")
                .contains(code.severity() == Severity.ERROR ? " must " : " should ");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aRemedySaysWhatToDo(FindingCode code) {
        assertThat(code.remedy())
                .as("give " + code.code() + " a remedy in sentences: what to do about it")
                .matches("[A-Z].{10,}\\.");
    }

    @Test
    void findsACodeByItsName() {
        assertThat(FindingCatalogue.find("topic.unresolved")).contains(IntegrityCode.TOPIC_UNRESOLVED);
        assertThat(FindingCatalogue.find("topic.unheard-of")).isEmpty();
    }
}
