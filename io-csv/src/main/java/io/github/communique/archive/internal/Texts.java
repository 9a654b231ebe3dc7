package io.github.communique.archive.internal;

/** Texts of rows in messages. */
final class Texts {
    private static final int SHOWN = 60;

    private Texts() {}

    /** Keeps a hostile value from filling a message. */
    static String abbreviate(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
