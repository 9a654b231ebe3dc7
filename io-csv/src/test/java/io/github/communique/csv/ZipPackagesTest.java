package io.github.communique.csv;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.check.CommuniqueFormatException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipPackagesTest {
    private static final byte[] ZEROS = new byte[1 << 16];

    @TempDir
    private Path folder = Path.of("");

    /** Puts the files of a package into a zip file, in front of which the prefix stands, and more behind them. */
    private Path zip(String text, String prefix, String... more) throws IOException {
        Path zip = folder.resolve("calls.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file :
                    TextPackage.parse(text).files().entrySet()) {
                out.putNextEntry(new ZipEntry(prefix + file.getKey()));
                out.write(file.getValue());
            }
            for (String name : more) {
                out.putNextEntry(new ZipEntry(name));
                out.write("id,kind\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private void assertRefused(CsvInput input, String code, String message) throws IOException {
        List<Path> before = files();
        CommuniqueFormatException e =
                catchThrowableOfType(CommuniqueFormatException.class, () -> DossierCsv.read(input));
        assertThat(e).as("a refusal").isNotNull();
        assertThat(requireNonNull(e.getMessage()).replace(folder + "/", "")).isEqualTo(message);
        assertThat(e.finding().code().code()).isEqualTo(code);
        assertThat(DossierCsv.readLenient(input).findings())
                .extracting(finding -> finding.code().code())
                .contains(code);
        assertThat(files()).as("reading makes no files").isEqualTo(before);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../parties.csv",
                "..",
                "tables/../../parties.csv",
                "/etc/parties.csv",
                "tables\\parties.csv",
                "C:parties.csv",
                "C:/tables/parties.csv",
                "tables/.."
            })
    void refusesNamesThatLeadOut(String name) throws IOException {
        assertRefused(
                CsvInput.of(zip("", "", name)),
                "package.unsafe-name",
                "calls.zip: the zip file has an entry whose name leads out of it: '" + name + "'");
    }

    @Test
    void refusesTwoFilesOfOneName() throws IOException {
        Path zip = zip("@ parties.csv\nid,kind\n", "", "parties.csw");
        byte[] bytes = Files.readAllBytes(zip);
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("parties.csw", "parties.csv");
        Files.write(zip, text.getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(
                CsvInput.of(zip), "file.syntax", "calls.zip: the zip file has two files of the name 'parties.csv'");
    }

    @Test
    void refusesTooManyEntries() throws IOException {
        CsvLimits limits = CsvLimits.defaults().withMaxZipEntries(3);
        assertThat(DossierCsv.read(CsvInput.of(zip("", "", "README.md")).withLimits(limits))
                        .title())
                .isEqualTo("T");
        assertRefused(
                CsvInput.of(zip("", "", "a.txt", "b.txt")).withLimits(limits),
                "file.limit",
                "calls.zip: the zip file has 4 entries, more than the limit of 3 allows");
    }

    @Test
    void refusesAnEntryThatExpandsToManyTimesItsSize() throws IOException {
        Path zip = folder.resolve("calls.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file :
                    TextPackage.parse("@ parties.csv\nid,kind\n").files().entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                if (file.getKey().equals("parties.csv")) {
                    writeBlankRows(64 << 20, out);
                }
            }
        }
        // About 64 KiB packed: a thousandth of what it expands to.
        assertThat(Files.size(zip)).isLessThan(128 << 10);
        CommuniqueFormatException e = catchThrowableOfType(CommuniqueFormatException.class, () -> DossierCsv.read(zip));
        assertThat(e)
                .hasMessageMatching(".*/calls.zip!/parties.csv: the entry of the zip file expands to more than"
                        + " 1[0-9]{7} bytes, which the limit of its ratio allows");
        assertThat(DossierCsv.read(
                                CsvInput.of(zip).withLimits(CsvLimits.defaults().withMaxZipRatio(2_000)))
                        .parties())
                .isEmpty();
    }

    @Test
    void refusesMoreBytesThanOneDossierMayHave() throws IOException {
        Path calls = TextPackage.parse("@ parties.csv\nid,kind\n").writeTo(folder.resolve("calls"));
        try (OutputStream out =
                Files.newOutputStream(calls.resolve("parties.csv"), java.nio.file.StandardOpenOption.APPEND)) {
            writeBlankRows(2 << 20, out);
        }
        CsvLimits limits = CsvLimits.defaults().withMaxPackageBytes(1 << 20);
        assertRefused(
                CsvInput.of(calls).withLimits(limits),
                "file.limit",
                "calls: the tables have more than 1048576 bytes, which the limit for one dossier allows; reading record"
                        + " by record has no such limit");
    }

    private static void writeBlankRows(int bytes, OutputStream out) throws IOException {
        byte[] rows = ZEROS.clone();
        Arrays.fill(rows, (byte) '\n');
        for (int written = 0; written < bytes; written += rows.length) {
            out.write(rows);
        }
    }

    @Test
    void refusesAZipFileThatWasCutOff() throws IOException {
        Path zip = zip("@ parties.csv\nid,kind\n", "");
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(
                CsvInput.of(zip),
                "file.not-a-dossier",
                "calls.zip: expected a folder or a zip file with tables, found neither; a zip file may have been cut"
                        + " off");
    }

    @Test
    void refusesAFileThatIsNoZipFile() throws IOException {
        Path csv = Files.writeString(folder.resolve("parties.csv"), "id,kind\n");
        assertRefused(
                CsvInput.of(csv),
                "file.not-a-dossier",
                "parties.csv: expected a folder or a zip file with tables, found neither; a zip file may have been cut"
                        + " off");
    }

    @Test
    void refusesAnEntryThatIsDamaged() throws IOException {
        Path zip = zip("", "");
        byte[] bytes = Files.readAllBytes(zip);
        // Behind the local header of the first entry, of 30 bytes and its name, stands what it holds.
        Arrays.fill(bytes, 30 + "dossier.csv".length(), 30 + "dossier.csv".length() + 8, (byte) 0xFF);
        Files.write(zip, bytes);
        CommuniqueFormatException e = catchThrowableOfType(CommuniqueFormatException.class, () -> DossierCsv.read(zip));
        assertThat(e).hasMessageContaining("calls.zip!/dossier.csv: the entry of the zip file is damaged");
    }

    @Test
    void saysOfWhatIsNotThereThatItIsNot() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> DossierCsv.read(folder.resolve("missing.zip")));
    }

    @Test
    void readsAFolderInsideAZipFileAndPassesOverWhatFileManagersAdd() throws IOException {
        Path zip = zip("@ topics.csv\nid\n", "calls/", "__MACOSX/calls/._topics.csv", "calls/.DS_Store", "calls/");
        assertThat(DossierCsv.read(zip).title()).isEqualTo("T");
    }

    @Test
    void readsThePackageNearestToTheRootOfAZipFile() throws IOException {
        Path zip = zip("", "", "older/datapackage.json", "older/parties.csv");
        assertThat(DossierCsv.readLenient(CsvInput.of(zip)).findings()).isEmpty();
    }

    @Test
    void namesTheFileInsideTheZipFile() throws IOException {
        assertRefused(
                CsvInput.of(zip("@ parties.csv\nid,kind\nArcadia,state\n", "calls/")),
                "value.invalid",
                "calls.zip!/parties.csv:2: row 1, column id: party id must be 1 to 200 characters of a-z 0-9 . _ : / -"
                        + " and begin with a letter or digit: 'Arcadia'");
    }
}
