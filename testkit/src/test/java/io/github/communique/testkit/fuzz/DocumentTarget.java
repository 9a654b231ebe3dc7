package io.github.communique.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.ReadResult;
import io.github.communique.json.DossierJson;
import io.github.communique.json.JsonInput;
import io.github.communique.model.Dossier;
import io.github.communique.testkit.conformance.ConformanceCorpus;
import io.github.communique.testkit.conformance.DocumentCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Documents, read strictly and leniently. */
final class DocumentTarget implements FuzzTarget {
    @Override
    public String name() {
        return "documents";
    }

    @Override
    public FuzzSyntax syntax() {
        return FuzzSyntax.JSON;
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        return FuzzCorpus.seeds(ConformanceCorpus.documents().map(DocumentCase::input), name());
    }

    @Override
    public FuzzOutcome run(byte[] input) throws IOException {
        ReadResult<Dossier> lenient = DossierJson.readLenient(open(input));
        lenient.findings().forEach(finding -> FuzzPlaces.assertWithin(input, finding));
        lenient.value().ifPresent(DocumentTarget::assertWritable);
        try {
            Dossier strict = DossierJson.read(open(input));
            assertThat(lenient.findings())
                    .as("findings of what strict reading accepts")
                    .isEmpty();
            assertThat(lenient.value()).hasValue(strict);
            return FuzzOutcome.accepted("a dossier");
        } catch (CommuniqueFormatException e) {
            assertThat(lenient.findings())
                    .as("findings of what strict reading refuses")
                    .first()
                    .isEqualTo(e.finding());
            return FuzzOutcome.refused(e.finding());
        }
    }

    private static void assertWritable(Dossier dossier) {
        String json = DossierJson.toJson(dossier);
        Dossier again = DossierJson.parse(json);
        assertThat(again).isEqualTo(dossier);
        assertThat(DossierJson.toJson(again)).isEqualTo(json);
    }

    private static JsonInput open(byte[] input) {
        return JsonInput.of("fuzz", new ByteArrayInputStream(input));
    }
}
