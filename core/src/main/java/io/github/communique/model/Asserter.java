package io.github.communique.model;

/** Who makes a claim: a readout in its own text, or a source in its own name. */
public sealed interface Asserter permits ReadoutId, SourceId {
    /** {@return the id of the readout or the source, as files write it} */
    String value();
}
