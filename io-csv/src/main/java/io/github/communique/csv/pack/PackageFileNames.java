package io.github.communique.csv.pack;

import io.github.communique.csv.table.PackageTables;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the files that a package may have. */
final class PackageFileNames {
    private PackageFileNames() {}

    static Set<String> all() {
        return Stream.concat(
                        Stream.of(Descriptor.FILE), PackageTables.all().stream().map(PackageWriter::fileOf))
                .collect(Collectors.toUnmodifiableSet());
    }
}
