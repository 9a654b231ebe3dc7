package io.github.communique.archive.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.archive.row.TsvRows;
import io.github.communique.model.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A document made of bytes is the one that its text gives. */
class StoriesPropertyTest {
    @Property
    void everyAddressGivesTheDocumentOfItsText(@ForAll("addresses") String address) throws IOException {
        TsvRows rows = new TsvRows(
                new ByteArrayInputStream(("x\t" + address + "\n").getBytes(StandardCharsets.UTF_8)),
                1 << 10,
                1 << 10,
                StandardCharsets.UTF_8);
        assertThat(rows.next()).isTrue();
        Optional<Story> made = Optional.ofNullable(new Stories().get(rows.row(), 1));
        String text = address.strip();
        assertThat(made.isEmpty()).isEqualTo(text.isEmpty());
        made.ifPresent(story -> checkIs(story, text));
    }

    private static void checkIs(Story story, String text) {
        assertThat(story.key()).isEqualTo(text);
        assertThat(story.title()).isEqualTo(text);
        assertThat(story.id())
                .isEqualTo("web:"
                        + Sha256.ofBytes(text.getBytes(StandardCharsets.UTF_8))
                                .hex()
                                .substring(0, 32));
        boolean isAddress = text.matches("https?://\\S+")
                && text.length() > 8
                && text.chars().noneMatch(c -> c <= ' ' || Character.isWhitespace(c));
        assertThat(story.url()).isEqualTo(isAddress ? text : null);
        assertThat(story.publisher()).isEqualTo(isAddress ? publisher(text) : text);
    }

    private static String publisher(String address) {
        String host =
                address.replaceFirst("https?://", "").split("[/?#:]", 2)[0].toLowerCase(Locale.ROOT);
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        return bare.isBlank() ? address : bare;
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> part = Arbitraries.of(
                "http://",
                "https://",
                "www.",
                "Paper",
                "paper.example",
                ".",
                ":80",
                "/",
                "?",
                "#",
                "a-long-title-of-news",
                " ",
                "é",
                "\u00A0",
                "\u2028",
                "\u0001",
                "\u007F",
                "\u001F",
                "");
        return part.list()
                .ofMaxSize(8)
                .flatMap(parts ->
                        Arbitraries.of("", "http://", "https://").map(first -> first + String.join("", parts)));
    }
}
