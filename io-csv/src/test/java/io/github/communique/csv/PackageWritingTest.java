package io.github.communique.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierId;
import io.github.communique.model.ExtensionValue;
import io.github.communique.model.Extensions;
import io.github.communique.model.LocalizedText;
import io.github.communique.model.Party;
import io.github.communique.model.PartyId;
import io.github.communique.model.PartyKind;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageWritingTest {
    private static final DossierHeader HEADER =
            DossierHeader.builder().id(DossierId.of("d")).title("T").build();
    private static final Dossier ONE =
            Dossier.builder().header(HEADER).add(party("Arcadia")).build();
    private static final Dossier NONE = Dossier.builder().header(HEADER).build();

    @TempDir
    private Path folder = Path.of("");

    private static Party party(String name) {
        return Party.builder()
                .id(PartyId.of("arcadia"))
                .kind(PartyKind.STATE)
                .names(LocalizedText.of("en", name))
                .build();
    }

    /** Every file below the folder, hidden ones too, with its bytes. */
    private Map<String, String> everything() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                String bytes = Files.isDirectory(path) ? "" : HexFormat.of().formatHex(Files.readAllBytes(path));
                all.put(folder.relativize(path).toString(), bytes);
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"calls", "calls.zip"})
    void anInterruptedWriteLeavesTheOldPackageAndNothingElse(String name) throws IOException {
        Path target = folder.resolve(name);
        DossierCsv.write(ONE, target);
        Map<String, String> before = everything();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> CsvPackageWriter.write(target, writer -> {
                    writer.write(HEADER);
                    writer.write(party("Another"));
                    throw new IOException("the source has ended");
                }))
                .withMessage("the source has ended");
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"calls", "calls.zip"})
    void anInterruptedFirstWriteLeavesNothing(String name) throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> CsvPackageWriter.write(folder.resolve(name), writer -> writer.write(party("Arcadia"))))
                .withMessage("a package must have the header of a dossier, and none was written");
        assertThat(everything()).containsOnlyKeys("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"calls", "calls.zip"})
    void aTextThatCannotBeWrittenIsRefusedWithItsPlaceAndTheOldPackageStays(String name) throws IOException {
        Path target = folder.resolve(name);
        DossierCsv.write(ONE, target);
        Map<String, String> before = everything();
        Dossier broken =
                Dossier.builder().header(HEADER).add(party("half \uD83D")).build();

        assertThatExceptionOfType(CommuniqueFormatException.class)
                .isThrownBy(() -> DossierCsv.write(broken, target))
                .withMessage(
                        "party_names.csv: row of party arcadia language en, column text: the text cannot be written"
                                + " in UTF-8; half of a surrogate pair stands alone in it");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void anExtensionThatCannotBeWrittenIsRefusedWithItsPlace() {
        Extensions half = Extensions.of(Map.of("mood", new ExtensionValue.Text("\uDE00")));
        Dossier broken = Dossier.builder()
                .header(DossierHeader.builder().from(HEADER).extensions(half).build())
                .build();
        assertThatExceptionOfType(CommuniqueFormatException.class)
                .isThrownBy(() -> DossierCsv.write(broken, folder.resolve("calls")))
                .withMessage("dossier_extensions.csv: row of dossier d key mood, column value: the text cannot be"
                        + " written in UTF-8; half of a surrogate pair stands alone in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"calls", "calls.zip"})
    void anotherWriteReplacesThePackageAndLeavesNothingBeside(String name) throws IOException {
        Path target = folder.resolve(name);
        DossierCsv.write(NONE, target);
        Map<String, String> first = everything();
        DossierCsv.write(ONE, target);
        DossierCsv.write(NONE, target);
        assertThat(everything()).isEqualTo(first);
    }

    @Test
    void aFolderThatHoldsOtherThingsIsNotReplaced() throws IOException {
        Path target = folder.resolve("calls");
        DossierCsv.write(ONE, target);
        Files.writeString(target.resolve("notes.txt"), "mine\n");
        Map<String, String> before = everything();

        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> DossierCsv.write(NONE, target))
                .withMessage(target + ": holds other things than a package, which would be lost: notes.txt");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aFileIsNotReplacedByAFolder() throws IOException {
        Path target = Files.writeString(folder.resolve("calls"), "mine\n");
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> DossierCsv.write(ONE, target))
                .withMessage(target + ": is a file; a package is a folder, or a file whose name ends in .zip");
        assertThat(target).hasContent("mine");
    }

    @Test
    void aFolderThatIsMissingIsNotMade() {
        Path target = folder.resolve("missing/calls");
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> DossierCsv.write(ONE, target))
                .withMessage(target + ": its folder does not exist");
    }

    @Test
    void aLinkToAPackageIsFollowedWhenItIsWritten() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("calls"), real);
        DossierCsv.write(ONE, link);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(DossierCsv.read(real)).isEqualTo(ONE);
    }

    @Test
    void aTableThatIsALinkOutOfThePackageIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "id,kind\n");
        Path calls = TextPackage.parse("@ parties.csv\nid,kind\n").writeTo(folder.resolve("calls"));
        Files.delete(calls.resolve("parties.csv"));
        Files.createSymbolicLink(calls.resolve("parties.csv"), secret);
        assertThatExceptionOfType(CommuniqueFormatException.class)
                .isThrownBy(() -> DossierCsv.read(calls))
                .withMessage(calls.resolve("parties.csv") + ": the file is a link that leads out of the package")
                .satisfies(e -> assertThat(e.finding().code().code()).isEqualTo("package.unsafe-name"));
    }

    @Test
    void aTableThatIsALinkInsideThePackageIsRead() throws IOException {
        Path calls = TextPackage.parse("@ parties.csv\nid,kind\n").writeTo(folder.resolve("calls"));
        Files.move(calls.resolve("parties.csv"), calls.resolve("parties.txt"));
        Files.createSymbolicLink(calls.resolve("parties.csv"), Path.of("parties.txt"));
        assertThat(DossierCsv.read(calls).parties()).isEmpty();
    }
}
