package io.github.communique.cli;

import io.github.communique.model.DossierRecord;
import java.io.IOException;

/** Takes records one by one. */
@FunctionalInterface
interface RecordSink {
    /** Writes a record. */
    void write(DossierRecord item) throws IOException;
}
