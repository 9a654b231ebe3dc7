package io.github.communique.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Several threads give what one gives, in the same order, across the borders of blocks and files. */
class ThreadsPropertyTest {
    private static final int ROWS = 3_000;

    @Property(tries = 8)
    void theNumberOfThreadsChangesNothing(@ForAll Random random, @ForAll @IntRange(min = 2, max = 4) int threads) {
        byte[] first = gdelt(random);
        byte[] second = gdelt(random);
        ArchiveInput[] inputs = {
            Made.input("a.CSV", first),
            Made.input("made.tab", Made.file(Made.icews(), Made.icews().with("Event Date", "?"))),
            Made.input("cut.gz", cut(gzip(second))),
            Made.input("other.txt", "nothing of an archive\n"),
            Made.input("b.CSV", second)
        };
        EventArchive archive = EventArchive.auto().folding(FoldKey.standard().forActionsToo());
        Read one = Read.of(archive, inputs);
        Read several = Read.of(archive.withThreads(threads), inputs);
        assertThat(several.records).isEqualTo(one.records);
        assertThat(several.reasons()).isEqualTo(one.reasons());
        assertThat(several.findings).isEqualTo(one.findings);
        assertThat(several.folded).isEqualTo(one.folded);
        assertThat(several.report()).isEqualTo(one.report());
        assertThat(one.report().files()).hasSize(5);
        assertThat(one.report().read()).isGreaterThan(2L * ROWS);
    }

    @Example
    void thereIsAThreadAtLeast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventArchive.auto().withThreads(0))
                .withMessage("there must be 1 thread or more, not 0");
    }

    @Example
    void ofSeveralThreadsThatOfTheCallerIsOne() throws IOException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        Set<Thread> begun = new HashSet<>();
        try (ArchiveReader reader =
                EventArchive.auto().withThreads(3).read(List.of(Made.input("a.CSV", gdelt(new Random(1)))))) {
            reader.forEachRemaining(
                    record -> begun.addAll(Thread.getAllStackTraces().keySet()));
        }
        begun.removeAll(before);
        assertThat(begun)
                .filteredOn(thread -> thread.getName().equals("communique-archive"))
                .hasSize(2);
    }

    @Example
    void aReaderThatIsClosedEarlyStops() throws IOException {
        ArchiveReader reader =
                EventArchive.auto().withThreads(2).read(List.of(Made.input("a.CSV", gdelt(new Random(1)))));
        assertThat(reader.hasNext()).isTrue();
        reader.close();
        assertThat(reader.report().read()).isLessThan(ROWS);
    }

    /** Rows of many lengths, some of which cannot be read, some twice, some of one call. */
    private static byte[] gdelt(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            Made row = Made.gdelt(61)
                    .with("GLOBALEVENTID", Integer.toString(random.nextInt(2 * ROWS)))
                    .with("Actor1Code", new String[] {"USA", "RUSGOV", "", "XXQ"}[random.nextInt(4)])
                    .with("EventCode", new String[] {"041", "042", "190", "41"}[random.nextInt(4)])
                    .with("ActionGeo_FullName", "é".repeat(random.nextInt(60)))
                    .with("SOURCEURL", "https://example.org/" + random.nextInt(500));
            String line = row.row() + "\n";
            text.append(line).append(random.nextInt(20) == 0 ? line : random.nextInt(50) == 0 ? "\n" : "");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] gzip(byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
