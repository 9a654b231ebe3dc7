package io.github.communique.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets and other tools make of our tables is read as the same dossier. */
class SpreadsheetTablesTest {
    private static final String SOURCES = """
            @ sources.csv
            id,kind,publisher,title,language
            page-1,document,"Ministry, of Peace","Readout
            in two lines",en
            page-2,document,Office,"The ""Readout"";",ru
            """;
    private static final String AUTHORS = """
            source,position,value
            page-1,1,A. Smith
            page-1,2,Б. Иванов
            page-2,1,=1+1
            """;

    @TempDir
    private Path folder = Path.of("");

    private int written;

    private Dossier read(String text) throws IOException {
        return DossierCsv.read(TextPackage.parse(text).writeTo(folder.resolve("calls" + written++)));
    }

    /** Reads a package as it is, and with other authors, and says that nothing is different. */
    private void assertSame(String authors) throws IOException {
        assertThat(read(SOURCES + authors)).isEqualTo(expected());
    }

    private Dossier expected() throws IOException {
        Dossier dossier = read(SOURCES + "@ source_authors.csv\n" + AUTHORS);
        assertThat(dossier.sources().get(0).authors()).containsExactly("A. Smith", "Б. Иванов");
        assertThat(dossier.sources().get(0).title()).isEqualTo("Readout\nin two lines");
        return dossier;
    }

    @ParameterizedTest
    @ValueSource(strings = {"bom", "cr", "crlf"})
    void takesAMarkAtTheStartAndAnyLineEnds(String note) throws IOException {
        assertSame("@ source_authors.csv (" + note + ")\n" + AUTHORS);
    }

    @Test
    void takesMixedLineEndsAndNoneAtTheEnd() throws IOException {
        assertSame(
                "@ source_authors.csv\nsource,position,value\r\npage-1,1,A. Smith\rpage-1,2,Б. Иванов\npage-2,1,=1+1");
    }

    @Test
    void takesASemicolonThatTheHeaderShows() throws IOException {
        assertSame("@ source_authors.csv\n" + AUTHORS.replace(',', ';'));
    }

    @Test
    void takesATabThatTheHeaderShows() throws IOException {
        assertSame("@ source_authors.csv\n" + AUTHORS.replace(',', '\t'));
    }

    @Test
    void takesAHeaderInQuotesBehindAMark() throws IOException {
        assertSame("@ source_authors.csv (bom)\n"
                + AUTHORS.replaceAll("[^,\\n]+", "\"$0\"").replace(',', ';'));
    }

    @Test
    void takesTheDelimiterThatTheDescriptorSays() throws IOException {
        assertThat(read("""
                @ datapackage.json
                {"communique": "1.0", "resources": [
                  {"name": "dossier", "path": "dossier.csv", "dialect": {"delimiter": ","}},
                  {"name": "topics", "path": "topics.csv", "dialect": {"delimiter": ";"}},
                  {"name": "topic_pref_labels", "path": "labels.tsv", "dialect": {"delimiter": "\\t"}}]}
                @ topics.csv
                id;definition
                grain;Wheat, rye
                @ labels.tsv
                topic	language	text
                grain	en	Grain; corn
                """)).isEqualTo(read("""
                @ topics.csv
                id,definition
                grain,"Wheat, rye"
                @ topic_pref_labels.csv
                topic,language,text
                grain,en,Grain; corn
                """));
    }

    @Test
    void takesTheSeparatorThatTheCallerSaysWhateverTheDescriptorDoes() throws IOException {
        Path calls = TextPackage.parse("""
                @ datapackage.json
                {"communique": "1.0", "resources": [
                  {"name": "dossier", "path": "dossier.csv", "dialect": {"delimiter": ","}}]}
                @ dossier.csv
                id;title
                d;T, or not T
                """).writeTo(folder.resolve("semicolons"));
        Dossier dossier = DossierCsv.read(CsvInput.of(calls).withSeparator(CsvSeparator.SEMICOLON));
        assertThat(dossier.title()).isEqualTo("T, or not T");
    }

    @Test
    void takesEveryCellInQuotes() throws IOException {
        assertSame("@ source_authors.csv\n" + AUTHORS.replaceAll("[^,\\n]+", "\"$0\""));
    }

    @Test
    void takesColumnsInAnyOrder() throws IOException {
        assertSame("""
                @ source_authors.csv
                value,source,position
                A. Smith,page-1,1
                Б. Иванов,page-1,2
                =1+1,page-2,1
                """);
    }

    @Test
    void takesRowsInAnyOrderAndPositionsWithGaps() throws IOException {
        assertSame("""
                @ source_authors.csv
                source,position,value
                page-2,70,=1+1
                page-1,12,Б. Иванов
                page-1,5,A. Smith
                """);
    }

    @Test
    void takesRequiredRowsInAnyOrder() throws IOException {
        String topics = """
                @ topics.csv
                id
                grain
                treaty
                @ topic_pref_labels.csv
                topic,language,text
                """;
        assertThat(read(topics + "treaty,en,Treaty\ngrain,en,Grain\n"))
                .isEqualTo(read(topics + "grain,en,Grain\ntreaty,en,Treaty\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", ",,\n,,\n", "\"\",\"\",\"\"\n", "\r\n,,"})
    void passesOverEmptyRowsAtTheEnd(String rows) throws IOException {
        assertSame("@ source_authors.csv\n" + AUTHORS + rows);
    }

    @Test
    void passesOverEmptyRowsBetweenOthersAndBeforeTheHeader() throws IOException {
        assertSame("@ source_authors.csv\n\n" + AUTHORS.replace("\n", "\n,,\n"));
    }

    @Test
    void takesEmptyOptionalColumnsForAbsentOnes() throws IOException {
        String all = "id,kind,publisher,title,published,modified,accessed,url,archived_url,language,licence,sha256\n";
        assertThat(read("@ sources.csv\n" + all + "page-1,document,Ministry,Readout,,,,,,en,,\n"))
                .isEqualTo(
                        read("@ sources.csv\nid,kind,publisher,title,language\npage-1,document,Ministry,Readout,en\n"));
    }

    @Test
    void passesOverFilesThatAreNoTables() throws IOException {
        Path calls =
                TextPackage.parse(SOURCES + "@ source_authors.csv\n" + AUTHORS).writeTo(folder.resolve("with-others"));
        Files.writeString(calls.resolve("README.md"), "# Calls\n");
        Files.writeString(calls.resolve("notes.txt"), "id,kind\n");
        Files.writeString(calls.resolve(".~lock.parties.csv#"), "someone\n");
        Files.createDirectory(calls.resolve("pictures.csv"));
        assertThat(DossierCsv.read(calls)).isEqualTo(expected());
    }

    @Test
    void takesADescriptorThatSaysMore() throws IOException {
        assertThat(read("""
                @ datapackage.json (bom)
                {"$schema": "https://example.org/mine.json", "communique": "1.0", "created": "2026-01-01T00:00:00Z",
                 "contributors": [{"title": "A. Smith"}], "sources": [],
                 "resources": [{"name": "dossier", "path": "dossier.csv", "encoding": "UTF-8", "bytes": 14}]}
                """)).isEqualTo(read(""));
    }
}
