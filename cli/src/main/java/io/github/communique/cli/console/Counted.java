package io.github.communique.cli.console;

/** Numbers of things in words. */
public final class Counted {
    private Counted() {}

    /** Such as {@code 1 readout}, {@code 2 readouts}, {@code no readouts}. */
    public static String of(long count, String noun) {
        return of(count, noun, noun + "s");
    }

    /** Such as {@code 1 party}, {@code 2 parties}, {@code no parties}. */
    public static String of(long count, String one, String many) {
        return (count == 0 ? "no" : Long.toString(count)) + " " + (count == 1 ? one : many);
    }
}
