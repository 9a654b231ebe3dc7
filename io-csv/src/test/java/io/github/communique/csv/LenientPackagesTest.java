package io.github.communique.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.Finding;
import io.github.communique.check.ReadResult;
import io.github.communique.check.ReadingCode;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.ExtensionValue;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LenientPackagesTest {
    private static final String BROKEN = """
            @ dossier.csv
            id,title,mood
            d,T,grim
            @ parties.csv
            id,kind
            arcadia,state
            Ruritania,state
            freedonia,kingdom
            arcadia,state
            sylvania
            @ party_names.csv
            party,language,text,spoken by
            arcadia,en,Arcadia,many
            freedonia,en,Freedonia,few
            @ events.csv
            type,id,time,medium,place
            call,call-1,2021-01-26,telephone,Geneva
            call,call-2,last summer,telephone,
            @ event_participants.csv
            event,position,party,role
            call-1,1,arcadia,principal
            call-1,2,freedonia,guest
            @ readouts.csv
            id,event,issuer,form,issued,coding
            readout-1,call-1,arcadia,written,2021-01-26,complete
            @ readout_mentions.csv
            readout,position,topic,treatment,mood
            readout-1,1,grain,discussed,
            readout-1,3,treaty,discussed,warm
            @ mention_citations.csv
            readout,mention,position,source,directness,page
            readout-1,3,1,page-1,verbatim,7
            @ weather.csv (unlisted)
            day,sky
            """;

    @TempDir
    private Path folder = Path.of("");

    private ReadResult<Dossier> read(String text) throws IOException {
        return DossierCsv.readLenient(CsvInput.of(TextPackage.parse(text).writeTo(folder.resolve("calls"))));
    }

    @Test
    void reportsAllThatIsWrong() throws IOException {
        assertThat(read(BROKEN).findings())
                .extracting(finding -> finding.toString().replace(folder + "/calls/", ""))
                .containsExactly(
                        "weather.csv: error: the descriptor does not list this file, so it was not read "
                                + "[table.unknown]",
                        "dossier.csv:1: column 3: error: unknown column 'mood'; the table 'dossier' has id, "
                                + "title, description, licence, created [property.unknown]",
                        "party_names.csv:1: column 4: error: unknown column 'spoken by'; the table 'party_names' "
                                + "has party, language, text [property.unknown]",
                        "parties.csv:3: row 2, column id: error: party id must be 1 to 200 characters of a-z 0-9 "
                                + ". _ : / - and begin with a letter or digit: 'Ruritania' [value.invalid]",
                        "parties.csv:3: row 2: error: a party must have a row in the table 'party_names', and "
                                + "this one has none [property.missing]",
                        "parties.csv:4: row 3, column kind: error: party kind must be one of state, "
                                + "organisation, sub-state, non-state: 'kingdom' [value.unknown-term]",
                        "parties.csv:5: row 4, column id: error: another row has the same id 'arcadia'; rows are "
                                + "told apart by it [row.duplicate]",
                        "parties.csv:6: row 5: error: expected 2 cells as in the header, found 1 [row.length]",
                        "events.csv:2: row 1, column place: error: a row of the type 'call' must have no "
                                + "'place', found 'Geneva' [property.unknown]",
                        "event_participants.csv:3: row 2, column role: error: participant role must be one of "
                                + "principal, host, visitor, mediator, delegate: 'guest' [value.unknown-term]",
                        "events.csv:3: row 2, column time: error: time must be EDTF level 0 or 1, such as "
                                + "'2021-01-26' or '2021-01/..': 'last summer' [value.invalid]",
                        "readout_mentions.csv:1: column 5: error: unknown column 'mood'; the table "
                                + "'readout_mentions' has readout, position, topic, treatment, by, toward, modality, "
                                + "summary, commitment_action, commitment_parties, commitment_due [property.unknown]",
                        "mention_citations.csv:1: column 6: error: unknown column 'page'; the table "
                                + "'mention_citations' has readout, mention, position, source, quote_exact, quote_prefix, "
                                + "quote_suffix, span_start, span_end, locator, directness [property.unknown]");
    }

    @Test
    void countsWhatItReadAndWhatItCouldNot() throws IOException {
        ReadResult<Dossier> result = read(BROKEN);
        assertThat(result.counts()).isEqualTo(new ReadResult.Counts(4, 5));
        assertThat(result.value().orElseThrow().records().count()).isEqualTo(4);
    }

    @Test
    void keepsCellsOfUnknownColumnsUnderTheirPlace() throws IOException {
        Dossier dossier = read(BROKEN).value().orElseThrow();
        assertThat(dossier.header().extensions().asMap()).containsOnlyKeys("mood");
        assertThat(dossier.parties().get(0).extensions().find("names/en/spoken by"))
                .contains(new ExtensionValue.Text("many"));
        assertThat(dossier.events().get(0).extensions().find("place")).contains(new ExtensionValue.Text("Geneva"));
        assertThat(dossier.readouts().get(0).extensions().asMap())
                .containsEntry("mentions/1/mood", new ExtensionValue.Text("warm"))
                .containsEntry("mentions/1/citations/0/page", new ExtensionValue.Text("7"))
                .hasSize(2);
    }

    @Test
    void whatWasKeptSurvivesWritingAndStrictReading() throws IOException {
        Dossier dossier = read(BROKEN).value().orElseThrow();
        DossierCsv.write(dossier, folder.resolve("again"));
        assertThat(DossierCsv.read(folder.resolve("again"))).isEqualTo(dossier);
    }

    @Test
    void leavesOutTheRowsThatItCannotReadAndNoOthers() throws IOException {
        Dossier dossier = read(BROKEN).value().orElseThrow();
        assertThat(dossier.parties()).extracting(party -> party.id().value()).containsExactly("arcadia");
        assertThat(dossier.events()).extracting(event -> event.id().value()).containsExactly("call-1");
        assertThat(dossier.events().get(0).participants()).hasSize(2);
    }

    @Test
    void aDamagedTableLeavesTheOthersAlone() throws IOException {
        ReadResult<Dossier> result = read("""
                @ parties.csv
                id,kind
                "arcadia"x,state
                @ party_names.csv
                party,language,text
                arcadia,en,Arcadia
                @ topics.csv
                id
                grain
                @ topic_pref_labels.csv
                topic,language,text
                grain,en,Grain
                """);
        assertThat(result.value().orElseThrow().records().map(DossierRecord::getClass))
                .hasSize(2);
        assertThat(result.findings())
                .extracting(finding -> finding.code().code())
                .containsExactly("file.syntax", "row.orphan");
    }

    @Test
    void withoutADescriptorTablesAreFoundByTheirNames() throws IOException {
        ReadResult<Dossier> result = read("""
                @ datapackage.json (none)
                @ topics.csv
                id
                grain
                @ topic_pref_labels.csv
                topic,language,text
                grain,en,Grain
                @ grain.csv
                id
                """);
        assertThat(result.value().orElseThrow().topics()).hasSize(1);
        assertThat(result.findings())
                .extracting(finding -> finding.code().code())
                .containsExactly("file.not-a-dossier", "table.unknown");
    }

    @Test
    void aPackageWithoutADossierGivesNoneAndSaysSo() throws IOException {
        ReadResult<Dossier> result = read("""
                @ dossier.csv
                id,title
                D,T
                """);
        assertThat(result.value()).isEmpty();
        assertThat(result.findings())
                .extracting(finding -> finding.code().code())
                .containsExactly("value.invalid", "file.not-a-dossier");
    }

    @Test
    void givesUpAfterAsManyProblemsAsTheLimitSays() throws IOException {
        StringBuilder rows = new StringBuilder("@ topics.csv\nid\n");
        for (int i = 0; i < 100; i++) {
            rows.append("NO ").append(i).append('\n');
        }
        Path written = TextPackage.parse(rows.toString()).writeTo(folder.resolve("calls"));
        ReadResult<Dossier> result = DossierCsv.readLenient(
                CsvInput.of(written).withLimits(CsvLimits.defaults().withMaxFindings(10)));
        assertThat(result.findings()).hasSize(11);
        Finding last = result.findings().get(10);
        assertThat(last.code()).isEqualTo(ReadingCode.LIMIT);
        assertThat(last.message()).isEqualTo("more than 10 problems (limit); the rest was not read");
    }

    @Test
    void aColumnWhoseNameIsTooLongForAKeyIsReportedAndNotKept() throws IOException {
        String name = "x".repeat(ExtensionValue.MAX_KEY_LENGTH + 1);
        ReadResult<Dossier> result = read("@ dossier.csv\nid,title," + name + ", \nd,T,a,b\n");
        assertThat(result.findings()).hasSize(2);
        assertThat(result.value().orElseThrow().header().extensions().asMap()).containsOnlyKeys("column 4");
    }

    @Test
    void anExtensionWhoseKeyIsTooLongIsReportedAndLeftOut() throws IOException {
        ReadResult<Dossier> result =
                read("@ dossier_extensions.csv\ndossier,key,value\nd," + "x".repeat(1_001) + ",1\nd,y,2\n");
        assertThat(result.findings())
                .extracting(Finding::message)
                .containsExactly("an extension key must have at most" + " 1000 UTF-16 units, not 1001, found '"
                        + "x".repeat(60) + "…'");
        assertThat(result.value().orElseThrow().header().extensions().asMap()).containsOnlyKeys("y");
    }

    @Test
    void aLenientReadOfASoundPackageFindsNothing() throws IOException {
        ReadResult<Dossier> result = read("");
        assertThat(result.isClean()).isTrue();
        assertThat(result.counts()).isEqualTo(new ReadResult.Counts(1, 0));
    }
}
