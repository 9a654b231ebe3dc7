package io.github.communique.cli.option;

import io.github.communique.cli.console.ProgressMode;
import io.github.communique.cli.console.Streams;

/** Whether the progress of reading is shown. */
public final class ProgressOption {
    private final Value<ProgressMode> when;

    public ProgressOption(Command command) {
        when = command.option("WHEN", "--progress").choice(ProgressMode.values());
    }

    /** Shows, or does not show, the progress of all that is read from now on. */
    public void applyTo(Streams streams) {
        streams.showProgress(when.orElse(ProgressMode.AUTO));
    }
}
