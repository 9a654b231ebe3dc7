package io.github.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.json.DossierJson;
import io.github.communique.json.JsonInput;
import io.github.communique.testkit.conformance.CorpusFinding;
import io.github.communique.testkit.conformance.DocumentCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/testing.md shows of the conformance corpus, with nothing but what is published. */
class ConformanceCorpusTest {
    private final Store store = new Store();

    // tag::corpus[]
    @ParameterizedTest
    @MethodSource("io.github.communique.testkit.conformance.ConformanceCorpus#documents")
    void theStoreKeepsWhatIsADossierAndNothingElse(DocumentCase document) throws IOException {
        if (document.isAccepted()) {
            store.put(document.input().bytes());
            assertThat(store.get()).isEqualTo(document.canonical().orElseThrow().bytes());
        } else {
            assertThatExceptionOfType(CommuniqueFormatException.class)
                    .isThrownBy(() -> store.put(document.input().bytes()))
                    .extracting(e -> CorpusFinding.of(e.finding()).code())
                    .isEqualTo(document.expected().findings().get(0).code());
        }
    }
    // end::corpus[]

    /** Stands for a user's own code: keeps one dossier. */
    private static final class Store {
        private byte[] kept = {};

        void put(byte[] document) throws IOException {
            JsonInput input = JsonInput.of("document", new ByteArrayInputStream(document));
            kept = DossierJson.toJson(DossierJson.read(input)).getBytes(StandardCharsets.UTF_8);
        }

        byte[] get() {
            return kept.clone();
        }
    }
}
