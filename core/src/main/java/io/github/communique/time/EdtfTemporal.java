package io.github.communique.time;

/** Placeholder to be replaced. */
public final class EdtfTemporal {
    private final String text;

    private EdtfTemporal(String t) {
        text = t;
    }

    public static EdtfTemporal parse(String t) {
        return new EdtfTemporal(t);
    }

    @Override
    public String toString() {
        return text;
    }
}
