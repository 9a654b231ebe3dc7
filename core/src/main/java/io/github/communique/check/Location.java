package io.github.communique.check;

/**
 * A place in an input.
 *
 * @param file the name of the file, or what else the input is called
 * @param line the line, from 1; 0 if not known
 * @param column the column in Unicode code points, from 1; 0 if not known
 * @param path the place by the names that the file uses: a JSON Pointer, or a row and a field; empty for the whole
 *     input
 */
public record Location(String file, long line, int column, String path) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Location {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column must be 0 or more: " + line + ", " + column);
        }
    }

    /**
     * Makes the location of a whole input.
     *
     * @param file the name of the file
     * @return the location
     */
    public static Location of(String file) {
        return new Location(file, 0, 0, "");
    }

    /**
     * Writes the location as messages begin: {@code calls.json:3:14: /participants/0/nmae}, without the parts that are
     * not known.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        return path.isEmpty() ? text.toString() : text.append(": ").append(path).toString();
    }
}
