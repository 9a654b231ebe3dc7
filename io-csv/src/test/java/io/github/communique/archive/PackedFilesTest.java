package io.github.communique.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.communique.check.CommuniqueFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class PackedFilesTest {
    private static final String GDELT = Made.file(IntStream.range(0, 2000)
            .mapToObj(i -> Made.gdelt(61)
                    .with("GLOBALEVENTID", "" + i)
                    .with("SOURCEURL", "https://" + Integer.toHexString(i * 0x9E3779B9) + ".example/"))
            .toArray(Made[]::new));
    private static final EventArchive ALL = EventArchive.auto().folding(FoldKey.none());

    @Test
    void everyFileInAZipIsReadByItself() {
        Read read =
                Read.of(ALL, Made.input("a.zip", zip(Map.of("x/1.CSV", GDELT, "x/2.tab", Made.file(Made.icews())))));
        assertThat(read.report().files())
                .extracting(FileReport::file, FileReport::layout, FileReport::kept)
                .containsExactlyInAnyOrder(
                        tuple("a.zip!x/1.CSV", "gdelt-2.0", 2000L), tuple("a.zip!x/2.tab", "icews", 1L));
        assertThat(read.report().isComplete()).isTrue();
        assertThat(read.events().get(0).codings())
                .extracting(coding -> coding.archive().orElseThrow().file().orElseThrow())
                .allMatch(file -> file.startsWith("a.zip!x/"));
    }

    @Test
    void gzipMembersOneAfterTheOtherAreOneFile() throws IOException {
        int half = GDELT.indexOf('\n', GDELT.length() / 2) + 1;
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(gzip(GDELT.substring(0, half)));
        both.write(gzip(GDELT.substring(half)));
        Read read = Read.of(ALL, Made.input("a.gz", both.toByteArray()));
        assertThat(read.report().kept()).isEqualTo(2000);
        assertThat(read.events().get(1999).codings())
                .extracting(coding -> coding.archive().orElseThrow().line().orElseThrow())
                .containsExactly(2000L);
    }

    @Test
    void whatWasReadOfACutFileStaysAndIsToldToBeCut() {
        for (byte[] whole : new byte[][] {gzip(GDELT), zip(Map.of("1.CSV", GDELT))}) {
            Read read = Read.of(ALL, Made.input("cut", Arrays.copyOf(whole, whole.length / 2)));
            assertThat(read.report().kept()).isBetween(500L, 1900L);
            assertThat(read.report().isComplete()).isFalse();
            assertThat(read.findings).hasSize(1);
            assertThat(read.findings.get(0).toString())
                    .matches("cut(!1.CSV)?:" + (read.report().kept() + 1)
                            + ": error: the compressed file is cut off: the row breaks off after [0-9]+ columns? and"
                            + " is not counted \\[archive.cut-file]");
            assertThat(read.report().files().get(0).damage()).contains(read.findings.get(0));
            assertThat(read.refused).isEmpty();
            assertThat(read.report().read()).isEqualTo(read.report().kept());
        }
    }

    @Test
    void aCutWithinTheFirstBlockKeepsItsRowsToo() {
        byte[] whole = gzip(Made.file(Made.gdelt(61), Made.gdelt(61).with("GLOBALEVENTID", "2")));
        Read read = Read.of(ALL, Made.input("cut.gz", Arrays.copyOf(whole, whole.length - 4)));
        assertThat(read.report().kept()).isEqualTo(2);
        assertThat(read.report().isComplete()).isFalse();
    }

    @Test
    void aZipWithoutItsEndRecordIsCut() {
        byte[] whole = zip(Map.of("1.CSV", GDELT));
        Read read = Read.of(ALL, Made.input("cut.zip", Arrays.copyOf(whole, whole.length - 10)));
        assertThat(read.report().kept()).isEqualTo(2000);
        assertThat(read.findings)
                .extracting(Object::toString)
                .containsExactly("cut.zip: error: the zip is cut off: its end record is missing [archive.cut-file]");
    }

    @Test
    void aDamagedByteIsTold() {
        byte[] damaged = gzip(GDELT);
        damaged[damaged.length - 6] ^= 1;
        Read read = Read.of(ALL, Made.input("bad.gz", damaged));
        assertThat(read.report().files().get(0).damage().orElseThrow().code().code())
                .isEqualTo("archive.cut-file");
    }

    @Test
    void aBombIsStoppedByItsRatioAndByItsLength() {
        byte[] bomb = gzip(Made.gdelt(61).row() + "\n" + "\n".repeat(50_000_000));
        assertThat(damage(ALL, bomb))
                .isEqualTo("bomb: error: one compressed byte comes to more than the limit of 200 allows [file.limit]");
        ArchiveLimits small = new ArchiveLimits(1 << 20, 10, 100_000, 200, 10);
        assertThat(damage(ALL.withLimits(small), GDELT.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        "bomb:295: error: the file is longer than the limit of 100000 bytes allows: the row breaks off"
                                + " after 30 columns and is not counted [file.limit]");
    }

    @Test
    void aZipHasNoMoreFilesThanTheLimit() {
        Map<String, String> files = IntStream.range(0, 4)
                .boxed()
                .collect(Collectors.toMap(
                        i -> i + ".CSV",
                        i -> Made.file(Made.gdelt(61).with("GLOBALEVENTID", "" + i)),
                        (a, b) -> a,
                        TreeMap::new));
        Read read = Read.of(
                ALL.withLimits(new ArchiveLimits(1 << 20, 3, 1 << 30, 200, 10)), Made.input("many.zip", zip(files)));
        assertThat(read.report().kept()).isEqualTo(3);
        assertThat(read.findings)
                .extracting(Object::toString)
                .containsExactly("many.zip: error: the zip holds more files than the limit of 3 allows [file.limit]");
    }

    @Test
    void aRowOfTooManyPartiesIsRefused() {
        Made other = Made.gdelt(61).with("GLOBALEVENTID", "2").with("Actor1Code", "SWE");
        Read read = Read.of(
                ALL.withLimits(new ArchiveLimits(1 << 20, 3, 1 << 30, 200, 3)),
                Made.input(
                        "made", Made.file(Made.gdelt(61), other, Made.gdelt(61).with("GLOBALEVENTID", "3"))));
        assertThat(read.reasons())
                .containsExactly("made:2: error: the stream has more parties than the limit of 3 allows [file.limit]");
        assertThat(read.report().kept()).isEqualTo(2);
    }

    @Test
    void aFileInUtf16IsToldNotGuessed() {
        Read read = Read.of(ALL, Made.input("wide", GDELT.getBytes(StandardCharsets.UTF_16)));
        assertThat(read.findings)
                .extracting(Object::toString)
                .containsExactly("wide: error: the file begins as UTF-16 does; convert it to UTF-8 [file.encoding]");
    }

    @Test
    void aMarkOfUtf8IsPassedOver() {
        assertThat(Read.of(ALL, Made.input("made", "\uFEFF" + Made.file(Made.icews())))
                        .events())
                .hasSize(1);
    }

    @Test
    void anotherEncodingIsUsedIfAskedFor() {
        byte[] bytes = Made.file(Made.icews().with("Source Name", "Erdoğan"))
                .replace('ğ', 'é')
                .getBytes(StandardCharsets.ISO_8859_1);
        Read asUtf8 = Read.of(ALL, Made.input("made", bytes));
        assertThat(asUtf8.reasons())
                .containsExactly("made:2:18: error: the byte 0xE9 is not UTF-8; in windows-1252 it would be 'é', but an"
                        + " encoding is never guessed [file.encoding]");
        Read asked = Read.of(ALL.encodedIn(StandardCharsets.ISO_8859_1), Made.input("made", bytes));
        assertThat(asked.records.toString()).contains("Erdoéan");
    }

    @Test
    void aStrictReaderThrowsAtTheFirstBadRow() {
        assertThatExceptionOfType(CommuniqueFormatException.class)
                .isThrownBy(() -> Read.of(
                        ALL.strictly(),
                        Made.input(
                                "made", Made.file(Made.gdelt(61), Made.gdelt(61).with("EventCode", "41")))))
                .withMessage("made:2: EventCode: the event type must be a code of CAMEO 1.1b3, such as '041': '41'");
    }

    private static String damage(EventArchive archive, byte[] bytes) {
        return Read.of(archive, Made.input("bomb", bytes))
                .report()
                .files()
                .get(0)
                .damage()
                .orElseThrow()
                .toString();
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
