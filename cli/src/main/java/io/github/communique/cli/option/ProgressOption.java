package io.github.communique.cli.option;

import io.github.communique.cli.console.ProgressMode;
import io.github.communique.cli.console.Streams;
import picocli.CommandLine.Option;

/** Whether the progress of reading is shown. */
public final class ProgressOption {
    @Option(names = "--progress", hidden = true, converter = ChoiceConverter.OfProgress.class)
    private ProgressMode when = ProgressMode.AUTO;

    /** Shows, or does not show, the progress of all that is read from now on. */
    public void applyTo(Streams streams) {
        streams.showProgress(when);
    }
}
