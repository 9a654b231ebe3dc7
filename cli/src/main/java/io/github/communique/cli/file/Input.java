package io.github.communique.cli.file;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.cli.console.CommandFailure;
import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.csv.CsvInput;
import io.github.communique.csv.DossierCsv;
import io.github.communique.json.DossierJson;
import io.github.communique.json.JsonInput;
import io.github.communique.json.JsonLimits;
import io.github.communique.json.NdjsonReader;
import io.github.communique.model.Dossier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file, or the standard input, as a command was told to read it. */
public final class Input {
    /** What stands for the standard input on the command line. */
    public static final String DASH = "-";

    /** What messages call it. */
    public static final String STANDARD_INPUT = "standard input";

    private final String name;
    private final DataFormat format;
    private final Opener opener;
    private final boolean isRereadable;

    private Input(String name, DataFormat format, Opener opener, boolean isRereadable) {
        this.name = name;
        this.format = format;
        this.opener = opener;
        this.isRereadable = isRereadable;
    }

    public static Input of(String argument, DataFormat format, Streams streams) throws CommandFailure {
        if (argument.equals(DASH) && format == DataFormat.CSV_PACKAGE) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "a package of CSV tables cannot come from the standard input: give a folder or a" + " zip file");
        } else if (argument.equals(DASH)) {
            return new Input(STANDARD_INPUT, format, () -> streams.withProgress(streams.in(), 0), false);
        }
        Path file = path(argument);
        if (format == DataFormat.CSV_PACKAGE) {
            return new Input(argument, format, () -> open(file, format, streams), true);
        }
        boolean isRegular = Files.isRegularFile(file);
        return new Input(argument, format, () -> open(file, format, streams), isRegular);
    }

    public static Path path(String argument) throws CommandFailure {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new CommandFailure(ExitCode.USAGE, "not a file name: '" + argument + "'");
        }
    }

    public String name() {
        return name;
    }

    public DataFormat format() {
        return format;
    }

    /** Opens it; what goes wrong from here on is a {@link CommandFailure} with its name. */
    public InputStream open() throws IOException {
        try {
            return new NamedInputStream(name, opener.open());
        } catch (IOException e) {
            throw CommandFailure.reading(name, e);
        }
    }

    public JsonInput json() throws IOException {
        return JsonInput.of(name, open());
    }

    /** The same input, which the caller has opened and looks at. */
    public JsonInput json(InputStream opened) {
        return JsonInput.of(name, opened);
    }

    /** The same input, its content held in memory if it can be read only once. */
    public Input rereadable() throws IOException {
        if (isRereadable) {
            return this;
        }
        byte[] content;
        try (InputStream in = open()) {
            // One byte more, so that the reader sees that there is too much.
            content = in.readNBytes(JsonLimits.defaults().maxDocumentBytes() + 1);
        }
        if (format == DataFormat.NDJSON
                && content.length > JsonLimits.defaults().maxDocumentBytes()) {
            throw new CommandFailure(
                    ExitCode.UNREADABLE,
                    name + ": has to be read twice and is too long to be held in memory; give it as a file");
        }
        return new Input(name, format, () -> new ByteArrayInputStream(content), true);
    }

    /** A package of tables. */
    public CsvInput tables() throws CommandFailure {
        return CsvInput.of(path(name));
    }

    /** Reads it strictly. */
    public Dossier readDossier() throws IOException {
        if (format == DataFormat.CSV_PACKAGE) {
            return readPackage();
        } else if (format == DataFormat.JSON) {
            return DossierJson.read(json());
        }
        try (NdjsonReader reader = NdjsonReader.open(json())) {
            return reader.readDossier();
        }
    }

    private Dossier readPackage() throws IOException {
        try {
            return DossierCsv.read(tables());
        } catch (IOException e) {
            throw CommandFailure.reading(name, e);
        }
    }

    private static InputStream open(Path file, DataFormat format, Streams streams) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a directory, not a file");
        }
        InputStream in = Files.newInputStream(file);
        long limit = JsonLimits.defaults().maxDocumentBytes();
        if (format == DataFormat.JSON && Files.size(file) > limit) {
            in.close();
            throw new CommuniqueFormatException(Finding.at(
                    ReadingCode.LIMIT,
                    Location.of(file.toString()),
                    "the document is longer than the limit of " + limit + " bytes allows; NDJSON has no such limit"));
        }
        return streams.withProgress(in, Files.size(file));
    }

    @FunctionalInterface
    private interface Opener {
        InputStream open() throws IOException;
    }
}
