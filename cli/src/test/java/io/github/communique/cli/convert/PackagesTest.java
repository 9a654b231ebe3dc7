package io.github.communique.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Ran;
import io.github.communique.cli.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages of CSV tables and flat tables at the command line. */
class PackagesTest {
    private static final String MENTIONS_HEADER =
            "readout,position,topic,treatment,by,toward,modality,summary,commitment_action,commitment_parties,"
                    + "commitment_due\n";

    @TempDir
    Path folder;

    @Test
    void jsonGoesIntoAFolderAndAZipFileAndComesBackByteForByte() {
        Path json = Samples.file(folder, "in.json", Samples.CALLS);
        Path canonical = convert(json, folder.resolve("canonical.json"));
        for (String name : new String[] {"tables/", "tables.zip"}) {
            Path tables = convert(canonical, folder.resolve(name), name);
            assertThat(convert(tables, folder.resolve("back.json"))).hasSameBinaryContentAs(canonical);
        }
        assertThat(folder.resolve("tables/readout_mentions.csv")).content().isEqualTo(MENTIONS_HEADER + """
                north-2,1,tariffs,discussed,north,,asserted,,,,
                south-2,1,trade,agreed,south,,asserted,,,,
                """);
    }

    @Test
    void linesGoIntoTablesAndComeBackRecordByRecord() {
        Path lines = Samples.file(folder, "in.ndjson", Samples.STATEMENT_LINES);
        Path tables = folder.resolve("tables");
        assertThat(Ran.communique("convert", lines, tables + "/").calling(lines))
                .isEqualTo(new Ran(0, "", "FILE: 7 records read = 7 accepted + 0 rejected, 7 records written\n"));
        assertThat(convert(tables, folder.resolve("back.ndjson"))).content().isEqualTo(Samples.STATEMENT_LINES);
    }

    @Test
    void rowsInAnotherOrderAreReadAllTheSame() throws IOException {
        Path json = convert(Samples.file(folder, "in.json", Samples.CALLS), folder.resolve("canonical.json"));
        Path tables = convert(json, folder.resolve("tables"), "tables/");
        Files.writeString(tables.resolve("readout_mentions.csv"), MENTIONS_HEADER + """
                south-2,1,trade,agreed,south,,asserted,,,,
                north-2,1,tariffs,discussed,north,,asserted,,,,
                """);

        assertThat(convert(tables, folder.resolve("back.json"))).hasSameBinaryContentAs(json);
        assertThat(convert(convert(tables, folder.resolve("back.ndjson")), folder.resolve("again.json")))
                .hasSameBinaryContentAs(json);
    }

    @Test
    void linesWithoutAHeaderAreNoPackage() {
        Path lines = Samples.file(
                folder, "in.ndjson", Samples.STATEMENT_LINES.substring(Samples.STATEMENT_LINES.indexOf('\n') + 1));
        Ran ran = Ran.communique("convert", lines, folder.resolve("tables.zip")).calling(lines);
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err()).startsWith("FILE: a package of tables has a line of the type 'dossier'");
        assertThat(folder.toFile().list()).containsExactly("in.ndjson");
    }

    @Test
    void aFolderWithOtherThingsIsNotReplaced() {
        Path json = Samples.file(folder, "in.json", Samples.CALLS);
        Ran ran = Ran.communique("convert", json, folder).calling(folder);
        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.err())
                .isEqualTo(
                        "FILE: cannot be written: holds other things than a package, which would be lost: in.json\n");
        assertThat(json).exists();
    }

    @Test
    void validatePlacesFindingsInTheirRowAndColumn() throws IOException {
        Path tables = tables(Samples.STATEMENT);
        Path mentions = tables.resolve("readout_mentions.csv");
        Files.writeString(mentions, Files.readString(mentions).replace("north-1,1,trade", "north-1,1,tade"));
        Ran ran = Ran.communique("validate", tables).calling(tables);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith("FILE/readout_mentions.csv:2: row 1, column topic: error: no topic 'tade' in this dossier"
                        + " [topic.unresolved]\n");
    }

    @Test
    void validateShowsAllThatCannotBeRead() throws IOException {
        Path tables = tables(Samples.STATEMENT);
        replace(tables.resolve("parties.csv"), "north,state", "north,stat");
        replace(tables.resolve("readout_mentions.csv"), "treatment", "treatmnt");
        Ran ran = Ran.communique("validate", tables).calling(tables);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out().lines().filter(line -> line.startsWith("FILE")))
                .containsExactly(
                        "FILE/parties.csv:2: row 1, column kind: error: party kind must be one of state, organisation,"
                                + " sub-state, non-state: 'stat' [value.unknown-term]",
                        "FILE/readout_mentions.csv:1: column 4: error: unknown column 'treatmnt'; did you mean"
                                + " 'treatment'? [property.unknown]",
                        "FILE/readout_mentions.csv:1: error: missing column 'treatment', which the table"
                                + " 'readout_mentions' must have [property.missing]",
                        "FILE/readout_mentions.csv:2: row 1, column treatment: error: missing 'treatment', which a"
                                + " mention must have [property.missing]");
        assertThat(ran.err()).contains("the rest was not checked");
    }

    @Test
    void lenientConversionKeepsCellsOfUnknownColumnsAndRejectsRows() throws IOException {
        Path tables = tables(Samples.STATEMENT);
        Files.writeString(tables.resolve("parties.csv"), """
                id,kind,mood
                north,state,good
                south,stat,
                """);
        Path rejects = folder.resolve("rejects.ndjson");
        Path out = folder.resolve("out.ndjson");
        Ran ran = Ran.communique("convert", "--lenient", "--rejects", rejects, tables, out);
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(out).content().contains("\"extensions\":{\"mood\":\"good\"}").doesNotContain("\"id\":\"south\"");
        assertThat(rejects).content().contains("property.unknown").contains("value.unknown-term");
    }

    @Test
    void compareAndShowReadPackages() {
        Path tables = tables(Samples.CALLS);
        assertThat(Ran.communique("compare", tables, "--event", "call-2").out()).contains("The long call");
        assertThat(Ran.communique("show", tables).exitCode()).isZero();
    }

    @Test
    void aFlatTableHasARowForEachReadoutAndTopic() {
        Path json = Samples.file(folder, "in.json", Samples.CALLS);
        assertThat(convert(json, folder.resolve("flat.csv"))).content().isEqualTo("""
                event,event_type,event_time,event_title,parties,codes,readout,issuer,issuer_name,issued,topic,topic_label,status,treatments,quote,source,publisher,url
                call-1,call,2021-01-25,,north south,,north-1,north,North,2021-01-25,,,,,,,,
                call-2,call,2021-01-26,The long call,north south,,north-2,north,North,2021-01-26,trade,Trade,mentioned-derived,discussed,,gazette,The Gazette,
                call-2,call,2021-01-26,The long call,north south,,north-2,north,North,2021-01-26,tariffs,Tariffs,mentioned,discussed,,gazette,The Gazette,
                call-2,call,2021-01-26,The long call,north south,,south-2,south,South,2021-01-27,trade,Trade,mentioned,agreed,,gazette,The Gazette,
                call-2,call,2021-01-26,The long call,north south,,south-2,south,South,2021-01-27,tariffs,Tariffs,unknown,,,,,
                """);
        assertThat(convert(json, folder.resolve("flat.md"))).content().contains("| call-2 | call | 2021-01-26 |");
    }

    @Test
    void cellsThatASpreadsheetWouldRunAreGuardedOnRequestOnly() {
        Path json = Samples.file(folder, "in.json", Samples.CALLS.replace("The long call", "=1+1"));
        assertThat(convert(json, folder.resolve("flat.csv"))).content().contains(",=1+1,");
        assertThat(Ran.communique("convert", "--spreadsheet-safe", json, folder.resolve("safe.csv"))
                        .exitCode())
                .isZero();
        assertThat(folder.resolve("safe.csv")).content().contains(",'=1+1,").doesNotContain(",=1+1,");
        assertThat(Ran.communique("convert", "--spreadsheet-safe", json, folder.resolve("x.json"))
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void aFlatTableIsNotReadBack() {
        Path flat = convert(Samples.file(folder, "in.json", Samples.CALLS), folder.resolve("flat.csv"));
        Ran ran = Ran.communique("validate", flat).calling(flat);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).startsWith("FILE: a flat table is for export only");
        assertThat(Ran.communique("convert", flat, folder.resolve("x.json")).exitCode())
                .isEqualTo(2);
    }

    @Test
    void aPackageNeitherComesFromStdinNorGoesToStdout() {
        assertThat(Ran.communique("validate", "-", "--from", "csv-package").exitCode())
                .isEqualTo(2);
        Path json = Samples.file(folder, "in.json", Samples.CALLS);
        assertThat(Ran.communique("convert", json, "-", "--to", "csv-package").exitCode())
                .isEqualTo(2);
    }

    private Path tables(String json) {
        return convert(Samples.file(folder, "in.json", json), folder.resolve("tables"), "tables/");
    }

    private Path convert(Path in, Path out) {
        return convert(in, out, out.getFileName().toString());
    }

    private Path convert(Path in, Path out, String name) {
        Ran ran = Ran.communique("convert", in, folder + "/" + name);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        return out;
    }

    private static void replace(Path file, String text, String by) throws IOException {
        String content = Files.readString(file);
        assertThat(content).contains(text);
        Files.writeString(file, content.replace(text, by));
    }
}
