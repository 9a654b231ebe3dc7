package io.github.communique.archive;

/** An archive of coded events. */
public enum EventArchive {
    /** GDELT event exports, 1.0 and 2.0. */
    GDELT
}
