package io.github.communique.benchmarks.path;

import io.github.communique.benchmarks.corpus.Corpus;
import io.github.communique.benchmarks.corpus.Size;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Which corpus a benchmark works on. */
@State(Scope.Benchmark)
public class CorpusState {
    /** The name of its size. */
    @Param("tiny")
    public String size = "tiny";

    /** The folder of all corpora. */
    @Param("target/corpus")
    public String folder = "target/corpus";

    /** {@return the corpus} */
    public Corpus corpus() {
        return Corpus.in(Path.of(folder), Size.of(size));
    }
}
