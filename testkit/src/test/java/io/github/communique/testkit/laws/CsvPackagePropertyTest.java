package io.github.communique.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.csv.DossierCsv;
import io.github.communique.json.DossierJson;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierId;
import io.github.communique.model.DossierRecord;
import io.github.communique.testkit.generate.DossierArbitraries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** What packages of tables keep of any dossier: all of it. */
class CsvPackagePropertyTest {
    private Path folder = Path.of("");

    @Provide
    Arbitrary<Dossier> sound() {
        return DossierArbitraries.dossiers();
    }

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("communique-csv");
    }

    @AfterTry
    void deleteFolder() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void jsonToTablesToJsonGivesTheSameBytes(@ForAll("sound") Dossier dossier) throws IOException {
        String json = DossierJson.toJson(dossier);
        DossierCsv.write(DossierJson.parse(json), folder.resolve("package"));

        assertThat(DossierJson.toJson(DossierCsv.read(folder.resolve("package"))))
                .isEqualTo(json);
    }

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    void tablesToJsonToTablesGivesTheSameBytes(@ForAll("sound") Dossier dossier) throws IOException {
        DossierCsv.write(dossier, folder.resolve("first"));
        String json = DossierJson.toJson(DossierCsv.read(folder.resolve("first")));
        DossierCsv.write(DossierJson.parse(json), folder.resolve("second"));

        assertThat(contents(folder.resolve("second"))).isEqualTo(contents(folder.resolve("first")));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void zippedTablesAreTheSameBytesEveryTimeAndReadTheSame(@ForAll("sound") Dossier dossier) throws IOException {
        DossierCsv.write(dossier, folder.resolve("first.zip"));
        DossierCsv.write(dossier, folder.resolve("second.zip"));

        assertThat(folder.resolve("first.zip")).hasSameBinaryContentAs(folder.resolve("second.zip"));
        assertThat(DossierCsv.read(folder.resolve("first.zip"))).isEqualTo(dossier);
    }

    @Provide
    Arbitrary<DossierRecord> records() {
        return DossierArbitraries.records();
    }

    @Property(tries = 150)
    void everyRecordSurvivesTablesWhateverItSays(@ForAll("records") DossierRecord item) throws IOException {
        Dossier.Builder builder = Dossier.builder();
        if (!(item instanceof DossierHeader)) {
            builder.header(DossierHeader.builder()
                    .id(DossierId.of("of-one"))
                    .title("One record")
                    .build());
        }
        Dossier dossier = builder.add(item).build();
        DossierCsv.write(dossier, folder.resolve("package.zip"));

        assertThat(DossierCsv.read(folder.resolve("package.zip"))).isEqualTo(dossier);
    }

    private static Map<String, String> contents(Path of) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(of)) {
            files.forEach(file -> contents.put(file.getFileName().toString(), text(file)));
        }
        return contents;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
