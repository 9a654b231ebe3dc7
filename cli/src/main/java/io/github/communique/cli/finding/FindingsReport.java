package io.github.communique.cli.finding;

import io.github.communique.check.Finding;
import java.io.IOException;

/** Shows findings as they come. */
public interface FindingsReport {
    void add(Finding finding);

    /** Shows the counts and writes out what is buffered. */
    void finish(Tally tally) throws IOException;
}
