package io.github.communique.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.ArchiveCode;
import io.github.communique.check.ConstraintCode;
import io.github.communique.check.FindingCatalogue;
import io.github.communique.check.FindingCode;
import io.github.communique.compare.CommitmentStanding;
import io.github.communique.compare.Divergence;
import io.github.communique.compare.TopicStatus;
import io.github.communique.json.DossierJson;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.schema.ModelSchema;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.time.Precision;
import io.github.communique.time.Qualifier;
import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nothing that can be in a file, or be found in one, is missing from the corpus. */
class CorpusCoverageTest {
    /**
     * Reading refuses the values that the first two are about, so that only a program can build them; the others are
     * about event archives, which are no dossiers.
     */
    private static final Set<FindingCode> NOT_FROM_FILES = Stream.concat(
                    Stream.of(ConstraintCode.CONFIDENCE_OUT_OF_RANGE, ConstraintCode.LINE_OUT_OF_RANGE),
                    Stream.of(ArchiveCode.values()))
            .collect(Collectors.toUnmodifiableSet());

    @Test
    void everyCodeOfAFindingOccurs() {
        assertThat(FindingCatalogue.codes())
                .filteredOn(code -> !NOT_FROM_FILES.contains(code))
                .extracting(FindingCode::code)
                .as("add a case to the corpus for the codes that are missing in it")
                .isSubsetOf(ConformanceCorpus.cases()
                        .map(ConformanceCase::expected)
                        .flatMap(expected -> Stream.of(
                                expected.findings(), expected.checks(), expected.evidence(), expected.oneByOne()))
                        .flatMap(List::stream)
                        .map(CorpusFinding::code)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyTermAndPropertyOccursInADocumentThatIsAccepted() throws IOException {
        SchemaUse use = new SchemaUse();
        for (Dossier dossier : dossiers()) {
            use.add(ModelSchema.DOSSIER, dossier);
        }
        assertThat(SchemaUse.all())
                .as("add to the accepted documents what is missing in them")
                .isSubsetOf(use.seen());
    }

    @Test
    void everyOutcomeOfAComparisonOccurs() {
        Map<String, Vocabulary<?>> vocabularies = Map.of(
                "status", TopicStatus.VOCABULARY,
                "divergence", Divergence.VOCABULARY,
                "standing", CommitmentStanding.VOCABULARY);
        List<JsonNode> comparisons = ConformanceCorpus.documents()
                .flatMap(aCase -> aCase.comparison().stream())
                .map(CorpusJson::read)
                .toList();
        vocabularies.forEach((name, vocabulary) -> assertThat(
                        vocabulary.terms().stream().map(Term::value))
                .as(name)
                .isSubsetOf(comparisons.stream()
                        .flatMap(comparison -> comparison.findValues(name).stream())
                        .map(JsonNode::asString)
                        .toList()));
    }

    @Test
    void theDocumentsOfTimesHoldTheTables() throws IOException {
        Dossier accepted = DossierJson.read(Reading.of(new CorpusFile("documents/accepted/every-form-of-time.json")));
        assertThat(accepted.events().stream().map(DiplomaticEvent::time).map(Object::toString))
                .containsExactlyElementsOf(accepted());
        JsonNode refused = CorpusJson.read(new CorpusFile("documents/refused/every-refused-form-of-time.json"));
        assertThat(refused.get("events")
                        .valueStream()
                        .map(event -> event.get("time").asString()))
                .containsExactlyElementsOf(
                        ConformanceCorpus.refusedTimes().map(RefusedTime::text).toList());
    }

    @Test
    void everyFormOfTimeOfLevels0And1Occurs() {
        List<EdtfTemporal> times = accepted().stream().map(EdtfTemporal::parse).toList();
        assertThat(times)
                .extracting(time -> time.kind() + " " + time.precision())
                .contains("DATE DAY", "DATE MONTH", "DATE YEAR", "DATE DECADE", "DATE CENTURY", "SEASON SEASON")
                .contains("DATE_TIME SECOND", "INTERVAL DAY", "INTERVAL MONTH", "INTERVAL YEAR");
        assertThat(times).extracting(EdtfTemporal::qualifier).contains(Qualifier.values());
        assertThat(times)
                .extracting(time -> time.startBoundary() + " to " + time.endBoundary())
                .contains("DATED to DATED", "DATED to OPEN", "DATED to UNKNOWN", "OPEN to DATED", "UNKNOWN to DATED");
        assertThat(times)
                .filteredOn(EdtfTemporal::hasUnspecifiedDigits)
                .extracting(EdtfTemporal::precision)
                .contains(Precision.MONTH, Precision.YEAR, Precision.DECADE, Precision.CENTURY);
        assertThat(accepted())
                .anyMatch(text -> text.startsWith("Y-"))
                .anyMatch(text -> text.matches("Y[0-9]+"))
                .anyMatch(text -> text.startsWith("-"))
                .anyMatch(text -> text.endsWith("Z"))
                .anyMatch(text -> text.matches(".*T.*[+-][0-9]{2}"))
                .anyMatch(text -> text.matches(".*T.*[+-][0-9]{2}:[0-9]{2}"));
    }

    @Test
    void everyFormOfLevel2Occurs() {
        String messages = new CorpusFile("times/refused.tsv").text();
        assertThat(List.of(
                        "one of a set",
                        "all of a set",
                        "significant digits",
                        "an exponential year",
                        "a season of one hemisphere",
                        "a quarter",
                        "a four-month period",
                        "a half year",
                        "a qualifier for a part",
                        "unspecified digits inside a date",
                        "a year with more than two unspecified digits"))
                .allSatisfy(form -> assertThat(messages).contains("not level 2 (" + form + ")"));
    }

    private static List<String> accepted() {
        return ConformanceCorpus.acceptedTimes().map(AcceptedTime::text).toList();
    }

    private static List<Dossier> dossiers() throws IOException {
        List<Dossier> dossiers = new ArrayList<>();
        for (DocumentCase aCase :
                ConformanceCorpus.documents().filter(DocumentCase::isAccepted).toList()) {
            dossiers.add(DossierJson.read(Reading.of(aCase.input())));
        }
        return dossiers;
    }
}
