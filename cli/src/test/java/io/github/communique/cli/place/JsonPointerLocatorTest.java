package io.github.communique.cli.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.console.Streams;
import io.github.communique.cli.file.DataFormat;
import io.github.communique.cli.file.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonPointerLocatorTest {
    @Test
    void findsValuesByNamesAndPositions() throws IOException {
        Map<String, Position> found = locate("""
                {
                  "a": [1, {"b": true}],
                  "c/d~e": "x"
                }
                """, "", "/a", "/a/0", "/a/1/b", "/c~1d~0e");
        assertThat(found)
                .containsOnly(
                        Map.entry("", new Position(1, 1)),
                        Map.entry("/a", new Position(2, 8)),
                        Map.entry("/a/0", new Position(2, 9)),
                        Map.entry("/a/1/b", new Position(2, 18)),
                        Map.entry("/c~1d~0e", new Position(3, 12)));
    }

    @Test
    void givesThePlaceAroundWhatIsNotThere() throws IOException {
        assertThat(locate("{\"a\": [{}]}", "/a/0/b/c", "/x"))
                .containsOnly(Map.entry("/a/0/b/c", new Position(1, 8)), Map.entry("/x", new Position(1, 1)));
    }

    @Test
    void countsColumnsInCodePoints() throws IOException {
        assertThat(locate("{\"é𝄞Ж\": 1}", "/é𝄞Ж").values()).containsExactly(new Position(1, 9));
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        assertThat(locate("\uFEFF{\"a\": 1}", "/a").values()).containsExactly(new Position(1, 7));
    }

    @Test
    void takesTheFirstOfTwo() throws IOException {
        assertThat(locate("{\"a\": 1, \"a\": 2}", "/a").values()).containsExactly(new Position(1, 7));
    }

    @Test
    void findsValuesFarIntoATextThatIsRead() throws IOException {
        String filler = "\"" + "Ж𝄞".repeat(50_000) + "\"";
        assertThat(locate("[" + filler + ",\n" + filler + ", 7]", "/2").values())
                .containsExactly(new Position(2, 100_005));
    }

    @Test
    void endsWhereTheTextBreaksOff() throws IOException {
        assertThat(locate("{\"a\": 1, \"b", "/a", "/b").values())
                .containsExactlyInAnyOrder(new Position(1, 7), new Position(1, 1));
    }

    private static Map<String, Position> locate(String json, String... pointers) throws IOException {
        Streams streams = new Streams(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream());
        Input input = Input.of("-", DataFormat.JSON, streams).rereadable();
        return JsonPointerLocator.locate(input, List.of(pointers));
    }
}
