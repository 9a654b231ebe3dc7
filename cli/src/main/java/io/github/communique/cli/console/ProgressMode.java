package io.github.communique.cli.console;

import java.util.Locale;

/** When the progress of reading is shown. */
public enum ProgressMode {
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
