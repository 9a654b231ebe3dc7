package io.github.communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingCatalogueTest {
    static Stream<Fixture> fixtures() {
        return Stream.of(ConstraintFixtures.all(), IntegrityFixtures.all(), EvidenceFixtures.all())
                .flatMap(List::stream);
    }

    static Stream<FindingCode> codes() {
        return FindingCatalogue.codes().stream();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aTriggeringFixtureGivesExactlyItsFinding(Fixture fixture) {
        assertThat(fixture.triggering().get()).extracting(Finding::code).containsExactly(fixture.code());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aCleanFixtureGivesNoFinding(Fixture fixture) {
        assertThat(fixture.clean().get()).isEmpty();
    }

    @Test
    void everyCodeHasAFixture() throws IOException {
        Stream<String> read = ReadingExample.first().stream().map(ReadingExample::code);
        Stream<String> checked = fixtures().map(Fixture::toString);
        Stream<String> archives = ReadingExample.last().stream().map(ReadingExample::code);
        assertThat(Stream.of(read, checked, archives).flatMap(codes -> codes))
                .as("give the code something that triggers it and something close that stays clean: a section of"
                        + " findings.txt in the tests of io-json for a code of reading, of io-csv for one of tables or archives,"
                        + " else a Fixture in ConstraintFixtures, IntegrityFixtures or EvidenceFixtures, or in a list"
                        + " of its own that is added to fixtures(); in the order of the catalogue")
                .containsExactlyElementsOf(codes().map(FindingCode::code).toList());
    }

    @Test
    void theStandardCheckerCanReportEveryCodeOfADossier() {
        assertThat(DossierChecker.standard().codes())
                .as("add the rule that reports the code to IntegrityRules, and the code to the rule's codes()")
                .containsExactlyInAnyOrderElementsOf(codesOfADossier());
    }

    private static List<FindingCode> codesOfADossier() {
        return codes().filter(code -> !(code instanceof ReadingCode
                        || code instanceof TableCode
                        || code instanceof EvidenceCode
                        || code instanceof ArchiveCode))
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
