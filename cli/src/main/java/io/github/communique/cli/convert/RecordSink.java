package io.github.communique.cli.convert;

import io.github.communique.model.DossierRecord;
import java.io.IOException;

/** Takes records one by one. */
@FunctionalInterface
public interface RecordSink {
    /** Writes a record. */
    void write(DossierRecord item) throws IOException;
}
