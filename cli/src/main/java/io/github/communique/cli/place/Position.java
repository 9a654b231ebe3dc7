package io.github.communique.cli.place;

/**
 * A place in a text.
 *
 * @param line the line, from 1; 0 if not known
 * @param column the column in code points, from 1; 0 if not known
 */
record Position(long line, int column) {
    static final Position UNKNOWN = new Position(0, 0);
}
