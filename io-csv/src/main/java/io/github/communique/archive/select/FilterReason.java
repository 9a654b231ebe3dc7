package io.github.communique.archive.select;

/** Why a row is not wanted. */
public enum FilterReason {
    DATE("filtered.date"),
    ROOT("filtered.root"),
    KIND("filtered.kind"),
    CODE("filtered.code"),
    PARTY("filtered.party"),
    ONE_PARTY("filtered.one-party");

    private final String value;

    FilterReason(String value) {
        this.value = value;
    }

    /** As reports write it. */
    public String value() {
        return value;
    }
}
