package io.github.communique.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LineBlocksPropertyTest {
    private static final int MAX_LINE = 40;

    @Property(tries = 500)
    void blocksOfWholeLinesAreTheTextCutUp(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 90) int size)
            throws IOException {
        List<String> blocks = blocks(text, size);
        assertThat(String.join("", blocks)).isEqualTo(text);
        for (int i = 0; i < blocks.size() - 1; i++) {
            assertThat(blocks.get(i)).endsWith("\n");
        }
        assertThat(blocks).noneMatch(String::isEmpty);
    }

    @Property(tries = 100)
    void aLineThatIsTooLongIsABlockOfItsOwnWithoutItsRest(@ForAll @IntRange(min = 1, max = 90) int size)
            throws IOException {
        LineBlocks blocks = blocks(in("ab\n" + "x".repeat(500) + "\ncd\n"), size);
        LineBlock block = new LineBlock();
        StringBuilder whole = new StringBuilder();
        int tooLong = 0;
        while (blocks.next(block)) {
            if (block.isTooLong()) {
                tooLong++;
                assertThat(text(block)).matches("x{41,}");
            } else {
                whole.append(text(block));
            }
        }
        assertThat(tooLong).isEqualTo(1);
        assertThat(whole).hasToString("ab\ncd\n");
    }

    @Example
    void aStreamThatFailsDoesSoAfterAllThatWasReadOfIt() throws IOException {
        LineBlocks blocks = blocks(new SequenceInputStream(in("ab\ncd"), failing()), 1000);
        LineBlock block = new LineBlock();
        assertThat(blocks.next(block)).isTrue();
        assertThat(text(block)).isEqualTo("ab\n");
        assertThat(block.endsInFailure()).isFalse();
        assertThat(blocks.next(block)).isTrue();
        assertThat(text(block)).isEqualTo("cd");
        assertThat(block.endsInFailure()).isTrue();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> blocks.next(block))
                .withMessage("unplugged");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("", "a", "line", "x".repeat(MAX_LINE))
                .list()
                .ofMaxSize(20)
                .flatMap(lines -> Arbitraries.of(String.join("\n", lines), String.join("\n", lines) + "\n"));
    }

    private static List<String> blocks(String text, int size) throws IOException {
        LineBlocks blocks = blocks(in(text), size);
        LineBlock block = new LineBlock();
        List<String> all = new ArrayList<>();
        while (blocks.next(block)) {
            assertThat(block.isTooLong()).isFalse();
            assertThat(block.bytes()).hasSizeGreaterThanOrEqualTo(block.end() + LineBlock.PADDING);
            all.add(text(block));
        }
        return all;
    }

    private static LineBlocks blocks(InputStream in, int size) {
        return new LineBlocks(in, size, MAX_LINE);
    }

    private static String text(LineBlock block) {
        return new String(block.bytes(), 0, block.end(), StandardCharsets.UTF_8);
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream failing() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("unplugged");
            }
        };
    }
}
