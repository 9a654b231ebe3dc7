package io.github.communique.cli.imports;

import io.github.communique.archive.ArchiveInput;
import io.github.communique.cli.console.CommandFailure;
import io.github.communique.cli.console.ExitCode;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.file.Input;
import io.github.communique.cli.file.NamedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/** The files of an import, each opened with progress when its turn comes. */
final class ArchiveInputs {
    private ArchiveInputs() {}

    /**
     * Makes the inputs; says at once if one is not there.
     *
     * @param files as typed
     * @param rows how many rows were read so far
     */
    static List<ArchiveInput> of(List<String> files, Streams streams, LongSupplier rows) throws CommandFailure {
        List<ArchiveInput> inputs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String file : files) {
            if (!seen.add(file)) {
                throw new CommandFailure(ExitCode.USAGE, "IN is given twice: " + file);
            }
            inputs.add(file.equals(Input.DASH) ? standard(streams, rows) : file(file, streams, rows));
        }
        return inputs;
    }

    private static ArchiveInput standard(Streams streams, LongSupplier rows) {
        return ArchiveInput.of(Input.STANDARD_INPUT, () -> streams.withProgress(streams.in(), 0, rows));
    }

    private static ArchiveInput file(String argument, Streams streams, LongSupplier rows) throws CommandFailure {
        Path file = Input.path(argument);
        if (Files.notExists(file)) {
            throw new CommandFailure(ExitCode.UNREADABLE, argument + ": no such file");
        }
        ArchiveInput input = ArchiveInput.of(file);
        return input.openedBy(() -> {
            try {
                InputStream in = streams.withProgress(input.open(), Files.size(file), rows);
                return new NamedInputStream(argument, in);
            } catch (IOException e) {
                throw CommandFailure.reading(argument, e);
            }
        });
    }
}
