package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.Finding;
import io.github.communique.check.ReadResult;
import io.github.communique.model.Dossier;
import io.github.communique.model.ExtensionValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LenientDocumentsTest {
    private static final String BROKEN = """
            {"communique": "1.0", "id": "d", "title": "T", "mood": {"a": [1, 2.50, null]},
             "people": [
               {"id": "p", "names": {"en": "P"}, "age": 7},
               {"id": "Q", "names": {"en": "Q"}},
               5,
               {"id": "r"}],
             "events": [
               {"type": "call", "id": "c", "time": "2021", "medium": "video",
                "participants": [{"party": "a", "mood": "grim"}, {"party": "A"}, {"party": "b", "role": "guest"}]}]}
            """;

    private static ReadResult<Dossier> read(String json) throws IOException {
        return DossierJson.readLenient(JsonInput.of("d.json", json));
    }

    @Test
    void reportsAllThatIsWrongInTheOrderOfTheFile() throws IOException {
        assertThat(read(BROKEN).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "d.json:1:48: /mood: error: unknown property 'mood'; a dossier has id, title, description,"
                                + " licence, created, extensions, parties, people, topics, sources, events, readouts,"
                                + " claims [property.unknown]",
                        "d.json:3:38: /people/0/age: error: unknown property 'age'; a person has id, names,"
                                + " identifiers, extensions [property.unknown]",
                        "d.json:4:11: /people/1/id: error: person id must be 1 to 200 characters of a-z 0-9 . _ : / -"
                                + " and begin with a letter or digit: 'Q' [value.invalid]",
                        "d.json:5:4: /people/2: error: expected an object (person), found the number 5 [value.type]",
                        "d.json:6:4: /people/3: error: missing property 'names', which a person must have"
                                + " [property.missing]",
                        "d.json:9:37: /events/0/participants/0/mood: error: unknown property 'mood'; a participant has"
                                + " party, person, office, role [property.unknown]",
                        "d.json:9:64: /events/0/participants/1/party: error: party id must be 1 to 200 characters of"
                                + " a-z 0-9 . _ : / - and begin with a letter or digit: 'A' [value.invalid]",
                        "d.json:9:93: /events/0/participants/2/role: error: participant role must be one of principal,"
                                + " host, visitor, mediator, delegate: 'guest' [value.unknown-term]");
    }

    @Test
    void countsWhatItReadAndWhatItCouldNot() throws IOException {
        assertThat(read(BROKEN).counts()).isEqualTo(new ReadResult.Counts(2, 3));
        assertThat(read(BROKEN).counts().read()).isEqualTo(5);
    }

    @Test
    void keepsWhatItDoesNotKnowUnderItsPlace() throws IOException {
        Dossier dossier = read(BROKEN).value().orElseThrow();
        assertThat(dossier.header().extensions().asMap())
                .isEqualTo(Map.of(
                        "mood",
                        new ExtensionValue.Fields(Map.of(
                                "a",
                                new ExtensionValue.Items(List.of(
                                        new ExtensionValue.Numeral(BigDecimal.ONE),
                                        new ExtensionValue.Numeral(new BigDecimal("2.50")),
                                        new ExtensionValue.Null()))))));
        assertThat(dossier.people().get(0).extensions().find("age"))
                .contains(new ExtensionValue.Numeral(BigDecimal.valueOf(7)));
        assertThat(dossier.events().get(0).extensions().find("participants/0/mood"))
                .contains(new ExtensionValue.Text("grim"));
    }

    @Test
    void whatWasKeptSurvivesStrictReading() throws IOException {
        Dossier dossier = read(BROKEN).value().orElseThrow();
        assertThat(DossierJson.parse(DossierJson.toJson(dossier))).isEqualTo(dossier);
    }

    @Test
    void reportsWhatItFoundBeforeTheInputWasCutOff() throws IOException {
        ReadResult<Dossier> result = read(BROKEN.substring(0, 250));
        assertThat(result.value()).isEmpty();
        assertThat(result.findings()).hasSize(6);
        assertThat(result.findings().get(5).message()).startsWith("the input ends before its last value does");
    }

    @Test
    void givesUpAfterTheLimitOfFindings() throws IOException {
        JsonInput input =
                JsonInput.of("d.json", BROKEN).withLimits(JsonLimits.defaults().withMaxFindings(3));
        ReadResult<Dossier> result = DossierJson.readLenient(input);
        assertThat(result.findings()).hasSize(4);
        assertThat(result.findings().get(3))
                .hasToString("d.json:4:11: /people/1/id: error: more than 3 problems (limit); the rest was not read"
                        + " [file.limit]");
    }
}
