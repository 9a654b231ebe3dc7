package io.github.communique.csv.pack;

import io.github.communique.csv.CsvSeparator;
import java.util.List;
import java.util.Optional;

/**
 * What {@value #FILE} says of a package: the tables that it has, and where.
 *
 * @param resources the tables in the order in which they are listed
 */
record Descriptor(List<Resource> resources) {
    /** The name of the file. */
    static final String FILE = "datapackage.json";

    Descriptor {
        resources = List.copyOf(resources);
    }

    /**
     * A table as the descriptor lists it.
     *
     * @param name the name of the table
     * @param path the name of its file
     * @param separator what stands between cells; empty if it is not said
     */
    record Resource(String name, String path, Optional<CsvSeparator> separator) {}
}
