package io.github.communique.csv.pack;

import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.check.TableCode;
import io.github.communique.csv.CsvInput;
import io.github.communique.csv.CsvSeparator;
import io.github.communique.csv.cell.CellReader;
import io.github.communique.csv.cell.CellSource;
import io.github.communique.csv.table.PackageSource;
import io.github.communique.csv.table.PackageTables;
import io.github.communique.csv.table.Problems;
import io.github.communique.csv.table.Table;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A package that is being read: which file holds which table. */
public final class OpenPackage implements PackageSource, Closeable {
    private final PackageFiles files;
    private final CsvInput input;
    private final Problems problems;
    private final Map<Table, Descriptor.Resource> resources = new HashMap<>();
    private final ByteCount bytes;

    private OpenPackage(PackageFiles files, CsvInput input, Problems problems, long mostBytes) {
        this.files = files;
        this.input = input;
        this.problems = problems;
        this.bytes = new ByteCount(input.path().toString(), mostBytes);
    }

    /**
     * Opens a package and looks at what it has.
     *
     * @param input the package
     * @param problems where problems go
     * @param isWhole whether it will be held in memory as a whole, so that its length is limited
     * @return the package
     * @throws IOException if it does not exist or cannot be read
     */
    public static OpenPackage open(CsvInput input, Problems problems, boolean isWhole) throws IOException {
        PackageFiles files = PackageFiles.open(input.path(), input.limits());
        try {
            long most = isWhole ? input.limits().maxPackageBytes() : Long.MAX_VALUE;
            OpenPackage opened = new OpenPackage(files, input, problems, most);
            opened.look();
            return opened;
        } catch (IOException | RuntimeException e) {
            files.close();
            throw e;
        }
    }

    private void look() throws IOException {
        Set<String> listed = new HashSet<>();
        listed.add(Descriptor.FILE);
        if (files.names().contains(Descriptor.FILE)) {
            for (Descriptor.Resource resource :
                    DescriptorReader.read(files, problems).resources()) {
                listed.add(resource.path());
                add(resource);
            }
        } else {
            problems.report(
                    ReadingCode.NOT_A_DOSSIER,
                    Location.of(input.path().toString()),
                    "expected a package of tables with a '" + Descriptor.FILE + "', found none");
            listed.addAll(addByName());
        }
        for (String name : files.names()) {
            if (isTable(name) && !listed.contains(name)) {
                problems.report(
                        TableCode.UNKNOWN_TABLE,
                        Location.of(files.label(name)),
                        "the descriptor does not list this file, so it was not read");
            }
        }
        if (!resources.containsKey(PackageTables.dossier())) {
            problems.report(
                    TableCode.MISSING_TABLE,
                    Location.of(input.path().toString()),
                    "missing table '" + PackageTables.dossier() + "', which every package must have");
        }
    }

    private void add(Descriptor.Resource resource) {
        Optional<Table> table = PackageTables.find(resource.name());
        if (table.isEmpty()) {
            problems.report(
                    TableCode.UNKNOWN_TABLE,
                    Location.of(files.label(resource.path())),
                    "unknown table '" + resource.name() + "'");
        } else if (!files.names().contains(resource.path())) {
            problems.report(
                    TableCode.MISSING_TABLE,
                    Location.of(files.label(resource.path())),
                    "missing file of the table '" + resource.name() + "', which the descriptor lists");
        } else if (resources.putIfAbsent(table.get(), resource) != null) {
            problems.report(
                    ReadingCode.DUPLICATE_PROPERTY,
                    Location.of(files.label(Descriptor.FILE)),
                    "the table '" + resource.name() + "' stands twice");
        }
    }

    /** Without a descriptor, a file is that of the table whose name it has. */
    private Set<String> addByName() {
        Set<String> found = new HashSet<>();
        for (Table table : PackageTables.all()) {
            String name = table.name() + ".csv";
            if (files.names().contains(name)) {
                found.add(name);
                add(new Descriptor.Resource(table.name(), name, Optional.empty()));
            }
        }
        return found;
    }

    private static boolean isTable(String name) {
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    @Override
    public Optional<CellReader> open(Table table) throws IOException {
        Descriptor.@Nullable Resource resource = resources.get(table);
        if (resource == null) {
            return Optional.empty();
        }
        String label = nameOf(table);
        CellSource source = () -> bytes.count(files.open(resource.path()));
        char separator = input.separator()
                .or(resource::separator)
                .map(CsvSeparator::character)
                .orElse(HeaderSeparator.NONE);
        if (separator == HeaderSeparator.NONE) {
            separator = HeaderSeparator.find(source, table);
        }
        return Optional.of(
                CellReader.open(label, source, separator, input.limits().maxCellLength()));
    }

    @Override
    public String nameOf(Table table) {
        Descriptor.@Nullable Resource resource = resources.get(table);
        return files.label(resource == null ? table.name() : resource.path());
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
