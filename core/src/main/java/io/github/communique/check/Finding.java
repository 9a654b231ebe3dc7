package io.github.communique.check;

import java.util.Optional;

/**
 * Something wrong, or worth knowing, with a record or a file: data, not an exception.
 *
 * @param code what kind of thing
 * @param record the id of the record it is about; empty if it is about none or the record has none
 * @param path a JSON Pointer into the dossier's document, such as {@code /readouts/2/mentions/0/topic}; empty for all
 *     of it
 * @param message what was found and what was expected, in a sentence without a full stop
 * @param location where it stands in a file; empty if it came from none
 */
public record Finding(
        FindingCode code, Optional<String> record, String path, String message, Optional<Location> location) {
    /**
     * Makes a finding about a record that came from no file.
     *
     * @param code what kind of thing
     * @param record the id of the record
     * @param path a JSON Pointer into the dossier's document
     * @param message what was found and what was expected
     * @return the finding
     */
    public static Finding of(FindingCode code, String record, String path, String message) {
        return new Finding(code, Optional.of(record), path, message, Optional.empty());
    }

    /**
     * Makes a finding about a place in a file.
     *
     * @param code what kind of thing
     * @param location the place
     * @param message what was found and what was expected
     * @return the finding
     */
    public static Finding at(FindingCode code, Location location, String message) {
        return new Finding(code, Optional.empty(), location.path(), message, Optional.of(location));
    }

    /** {@return how bad it is} */
    public Severity severity() {
        return code.severity();
    }

    /**
     * Says where the finding came from.
     *
     * @param place the place in a file
     * @return the same finding with that location
     */
    public Finding locatedAt(Location place) {
        return new Finding(code, record, path, message, Optional.of(place));
    }

    /** Writes the finding in one line: {@code calls.json:3:14: /x: error: message [code]}. */
    @Override
    public String toString() {
        String place = location.map(Location::toString).orElse(path);
        return (place.isEmpty() ? "" : place + ": ") + severity().value() + ": " + message + " [" + code.code() + "]";
    }
}
