package io.github.communique.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.Finding;
import io.github.communique.model.CodingExtent;
import io.github.communique.model.Dossier;
import io.github.communique.model.EventId;
import io.github.communique.model.PartyId;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutForm;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.ReadoutText;
import io.github.communique.model.Sha256;
import io.github.communique.model.TextExtent;
import io.github.communique.model.TextStatus;
import io.github.communique.time.EdtfTemporal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final String TEXT = "They spoke\nfrankly.";
    private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);
    private static final Sha256 OTHER = Sha256.ofText("something else");

    private static Dossier dossier(Sha256 ofBytes, Sha256 ofText) {
        return Cited.citing(Cited.quote("spoke frankly"))
                .addSource(Cited.source().sha256(ofBytes).build())
                .addReadout(Readout.builder()
                        .id(ReadoutId.of("readout"))
                        .event(EventId.of("call"))
                        .issuer(PartyId.of("us"))
                        .form(ReadoutForm.WRITTEN)
                        .issued(EdtfTemporal.parse("2021-01-26"))
                        .coding(CodingExtent.COMPLETE)
                        .addText(ReadoutText.builder()
                                .language("en")
                                .status(TextStatus.ORIGINAL)
                                .source(Cited.SOURCE)
                                .extent(TextExtent.WHOLE)
                                .sha256(ofText)
                                .build())
                        .build())
                .build();
    }

    private static List<Finding> findings(Dossier dossier, SourceText text) {
        return EvidenceChecker.of(SourceTexts.of(Map.of(Cited.SOURCE, text)))
                .check(dossier)
                .findings();
    }

    @Test
    void digestsThatAgreeGiveNoFinding() throws IOException {
        Dossier dossier = dossier(Sha256.ofBytes(BYTES), Sha256.ofText("They  spoke frankly.\n"));

        assertThat(findings(dossier, SourceText.read(BYTES, TextFormat.plain())))
                .isEmpty();
    }

    @Test
    void otherBytesAreAnErrorWithBothDigests() throws IOException {
        Dossier dossier = dossier(OTHER, Sha256.ofText(TEXT));

        assertThat(findings(dossier, SourceText.read(BYTES, TextFormat.plain())))
                .hasToString("[/sources/0/sha256: error: the bytes of 'wire' must have SHA-256 " + OTHER + ": "
                        + Sha256.ofBytes(BYTES) + " [evidence.source-digest-mismatch]]");
    }

    @Test
    void anotherTextIsAnErrorWithBothDigests() {
        Dossier dossier = dossier(OTHER, OTHER);

        assertThat(findings(dossier, SourceText.of(TEXT)))
                .hasToString("[/readouts/0/texts/0/sha256: error: the text of 'wire' must have SHA-256 " + OTHER + ": "
                        + Sha256.ofText(TEXT) + " [evidence.text-digest-mismatch]]");
    }
}
