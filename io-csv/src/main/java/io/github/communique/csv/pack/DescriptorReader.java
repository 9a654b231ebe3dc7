package io.github.communique.csv.pack;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.FindingCode;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.check.TableCode;
import io.github.communique.csv.CsvSeparator;
import io.github.communique.csv.table.JsonCell;
import io.github.communique.csv.table.Problems;
import io.github.communique.file.Utf8;
import io.github.communique.model.ExtensionValue;
import io.github.communique.schema.ModelSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Reads a descriptor: from it, which tables there are; the tables are described by this library. */
final class DescriptorReader {
    private static final int LONGEST = 4 << 20;

    private final String label;
    private final Problems problems;

    private DescriptorReader(String label, Problems problems) {
        this.label = label;
        this.problems = problems;
    }

    /** Reads the descriptor of a package. */
    static Descriptor read(PackageFiles files, Problems problems) throws IOException {
        String label = files.label(Descriptor.FILE);
        return new DescriptorReader(label, problems).read(load(files, label));
    }

    private static String load(PackageFiles files, String label) throws IOException {
        byte[] bytes;
        try (InputStream in = files.open(Descriptor.FILE)) {
            bytes = in.readNBytes(LONGEST + 1);
        }
        if (bytes.length > LONGEST) {
            throw problem(ReadingCode.LIMIT, label, "", "the descriptor is longer than " + LONGEST + " bytes");
        }
        int start = Utf8.textStart(bytes, bytes.length);
        if (Utf8.firstInvalid(bytes, start, bytes.length) >= 0) {
            throw problem(ReadingCode.ENCODING, label, "", "the descriptor is not UTF-8 text");
        }
        return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    }

    private static CommuniqueFormatException problem(FindingCode code, String label, String path, String message) {
        return new CommuniqueFormatException(Finding.at(code, new Location(label, 0, 0, path), message));
    }

    private Descriptor read(String json) {
        ExtensionValue value;
        try {
            value = JsonCell.parse(json);
        } catch (IllegalArgumentException e) {
            throw new CommuniqueFormatException(
                    Finding.at(ReadingCode.SYNTAX, locate(e), String.valueOf(e.getMessage())), e);
        }
        if (!(value instanceof ExtensionValue.Fields fields)
                || !(fields.values().get("resources") instanceof ExtensionValue.Items resources)) {
            throw problem(ReadingCode.NOT_A_DOSSIER, label, "", "expected a Data Package with 'resources', found none");
        }
        Optional<String> version = text(fields, DescriptorWriter.VERSION);
        if (!version.equals(Optional.of(ModelSchema.VERSION))) {
            throw problem(
                    ReadingCode.NOT_A_DOSSIER,
                    label,
                    "/" + DescriptorWriter.VERSION,
                    "the format version must be the string '" + ModelSchema.VERSION + "', found "
                            + version.map(found -> "'" + found + "'").orElse("none"));
        }
        return new Descriptor(resources(resources.values()));
    }

    private Location locate(IllegalArgumentException e) {
        TokenStreamLocation where = e.getCause() instanceof JacksonException cause && cause.getLocation() != null
                ? cause.getLocation()
                : null;
        return where == null
                ? Location.of(label)
                : new Location(label, Math.max(0, where.getLineNr()), Math.max(0, where.getColumnNr()), "");
    }

    private List<Descriptor.Resource> resources(List<ExtensionValue> items) {
        List<Descriptor.Resource> resources = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Descriptor.Resource resource = resource(items.get(i), "/resources/" + i);
            if (resource != null) {
                resources.add(resource);
            }
        }
        return resources;
    }

    private Descriptor.@Nullable Resource resource(ExtensionValue value, String path) {
        Optional<String> name = text(value, "name");
        Optional<String> file = text(value, "path");
        if (name.isEmpty() || file.isEmpty()) {
            report(ReadingCode.MISSING_PROPERTY, path, "a resource must have a 'name' and a 'path', which are texts");
            return null;
        } else if (isUnsafe(file.get())) {
            report(
                    TableCode.UNSAFE_NAME,
                    path + "/path",
                    "the files of a package must lie in its folder: '" + file.get() + "'");
            return null;
        }
        Optional<String> encoding = text(value, "encoding");
        if (encoding.isPresent() && !encoding.get().equalsIgnoreCase("utf-8")) {
            report(
                    ReadingCode.ENCODING,
                    path + "/encoding",
                    "tables must be in UTF-8, and this one is said to be in '" + encoding.get() + "'");
        }
        return new Descriptor.Resource(name.get(), file.get(), separator(value, path + "/dialect/delimiter"));
    }

    private static boolean isUnsafe(String file) {
        return file.isEmpty() || file.startsWith(".") || file.matches(".*[/\\\\:\\x00].*");
    }

    private Optional<CsvSeparator> separator(ExtensionValue resource, String path) {
        Optional<String> delimiter = field(resource, "dialect").flatMap(dialect -> text(dialect, "delimiter"));
        if (delimiter.isEmpty()) {
            return Optional.empty();
        }
        for (CsvSeparator separator : CsvSeparator.values()) {
            if (delimiter.get().equals(String.valueOf(separator.character()))) {
                return Optional.of(separator);
            }
        }
        report(
                ReadingCode.INVALID_VALUE,
                path,
                "the delimiter must be a comma, a semicolon or a tab: '" + delimiter.get() + "'");
        return Optional.empty();
    }

    private static Optional<ExtensionValue> field(ExtensionValue value, String name) {
        return value instanceof ExtensionValue.Fields fields
                ? Optional.ofNullable(fields.values().get(name))
                : Optional.empty();
    }

    private static Optional<String> text(ExtensionValue value, String name) {
        return field(value, name).map(found -> found instanceof ExtensionValue.Text text ? text.value() : null);
    }

    private void report(FindingCode code, String path, String message) {
        problems.report(code, new Location(label, 0, 0, path), message);
    }
}
