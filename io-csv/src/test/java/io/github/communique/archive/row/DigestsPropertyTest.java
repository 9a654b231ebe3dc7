package io.github.communique.archive.row;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Sha256;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What stands for a text is the first half of its digest. */
class DigestsPropertyTest {
    @Property
    void everyKeyIsWrittenAsItsDigestBegins(@ForAll String text) {
        String digest = Sha256.ofBytes(text.getBytes(StandardCharsets.UTF_8)).hex();
        assertThat(Digests.ofKey(text).hex("web:")).isEqualTo("web:" + digest.substring(0, 32));
    }
}
