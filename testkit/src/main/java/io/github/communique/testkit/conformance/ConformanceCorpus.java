package io.github.communique.testkit.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The conformance corpus: documents, streams, packages and times of the form 1.0, good and bad, with what must come of
 * each. It is in the jar; nothing has to be fetched.
 *
 * <p>The methods that return streams serve parameterized tests as they are:
 *
 * <pre>{@code
 * @ParameterizedTest
 * @MethodSource("io.github.communique.testkit.conformance.ConformanceCorpus#documents")
 * void theServiceTakesWhatIsADossier(DocumentCase document) {
 *     assertThat(service.takes(document.input().bytes())).isEqualTo(document.isAccepted());
 * }
 * }</pre>
 */
public final class ConformanceCorpus {
    private static final CorpusFile LISTING = new CorpusFile("SHA256SUMS");
    private static final int DIGEST_AND_BLANKS = 66;

    private ConformanceCorpus() {}

    /** {@return all documents, streams and packages, in the order of the manifest} */
    public static Stream<ConformanceCase> cases() {
        return Stream.of(documents(), streams(), packages()).flatMap(Function.identity());
    }

    /** {@return the documents, in the order of the manifest} */
    public static Stream<DocumentCase> documents() {
        return entries("documents").map(DocumentCase::new);
    }

    /** {@return the streams of records, in the order of the manifest} */
    public static Stream<StreamCase> streams() {
        return entries("streams").map(StreamCase::new);
    }

    /** {@return the packages of tables, in the order of the manifest} */
    public static Stream<PackageCase> packages() {
        return entries("packages").map(PackageCase::new);
    }

    /** {@return the texts that are times, with what they mean} */
    public static Stream<AcceptedTime> acceptedTimes() {
        return TimeTables.accepted();
    }

    /** {@return the texts that are no times} */
    public static Stream<RefusedTime> refusedTimes() {
        return TimeTables.refused();
    }

    /** {@return pairs of times, with what each comparison answers} */
    public static Stream<ComparedTimes> comparedTimes() {
        return TimeTables.compared();
    }

    /** {@return all files, by name: the inputs, the outcomes, the manifest and the schemas of both} */
    public static List<CorpusFile> files() {
        return Stream.concat(
                        LISTING.text().lines().map(line -> new CorpusFile(line.substring(DIGEST_AND_BLANKS))),
                        Stream.of(LISTING))
                .toList();
    }

    /**
     * Writes a copy of the whole corpus, for programs that are not in Java.
     *
     * @param folder where to; made if it is not there
     * @throws IOException if it cannot be written
     */
    public static void copyTo(Path folder) throws IOException {
        for (CorpusFile file : files()) {
            file.write(folder.resolve(file.name()));
        }
    }

    private static Stream<JsonNode> entries(String kind) {
        return CorpusJson.manifest().get(kind).valueStream();
    }
}
