package io.github.communique.evidence;

import java.io.IOException;
import java.util.List;

/** Text that needs no extraction. */
final class PlainFormat implements TextFormat {
    @Override
    public List<String> extensions() {
        return List.of("txt");
    }

    @Override
    public String extract(byte[] content) throws IOException {
        return Utf8.decode(content);
    }
}
