package io.github.communique.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** Whether the progress of reading is shown. */
final class ProgressOption {
    /** When it is shown. */
    enum When {
        /** After a second, if stderr is a terminal. */
        AUTO,

        /** At once, wherever stderr goes. */
        ALWAYS,

        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--progress", hidden = true, converter = ChoiceConverter.OfProgress.class)
    private When when = When.AUTO;

    /** Shows, or does not show, the progress of all that is read from now on. */
    void applyTo(Streams streams) {
        streams.showProgress(when);
    }
}
