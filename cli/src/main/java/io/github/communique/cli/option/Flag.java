package io.github.communique.cli.option;

/** An option without a value. */
public final class Flag {
    private final Value<Boolean> value;

    Flag(Value<Boolean> value) {
        this.value = value;
    }

    /** Whether it was given. */
    public boolean isSet() {
        return value.orElse(false);
    }
}
