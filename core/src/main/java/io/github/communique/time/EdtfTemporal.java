package io.github.communique.time;

/** Placeholder to be replaced. */
public final class EdtfTemporal {
    private EdtfTemporal() {}
}
