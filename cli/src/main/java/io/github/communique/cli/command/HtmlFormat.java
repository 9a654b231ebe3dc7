package io.github.communique.cli.command;

import io.github.communique.evidence.TextFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;

/** HTML: the text that a reader sees, the encoding as the page declares it. Nothing on the page is fetched. */
final class HtmlFormat implements TextFormat {
    @Override
    public List<String> extensions() {
        return List.of("html", "htm");
    }

    @Override
    public String extract(byte[] content) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(content), null, "").wholeText();
    }
}
