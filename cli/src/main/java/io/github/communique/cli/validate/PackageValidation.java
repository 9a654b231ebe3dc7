package io.github.communique.cli.validate;

import io.github.communique.check.Finding;
import io.github.communique.check.ReadResult;
import io.github.communique.cli.console.CommandFailure;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.file.Input;
import io.github.communique.csv.CsvPlaces;
import io.github.communique.csv.DossierCsv;
import io.github.communique.model.Dossier;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Validates a package of tables: what reading finds, and what the checks find if nothing was lost in reading. */
public final class PackageValidation implements Validation {
    private final Streams streams;

    public PackageValidation(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run(Input input, Consumer<Finding> findings) throws IOException {
        ReadResult<Dossier> read;
        try {
            read = DossierCsv.readLenient(input.tables());
        } catch (IOException e) {
            throw CommandFailure.reading(input.name(), e);
        }
        read.findings().forEach(findings);
        if (read.findings().stream().anyMatch(Damage::isLoss) || read.value().isEmpty()) {
            streams.message(input.name() + ": what could not be read may be missed by the rest, so the rest was not"
                    + " checked; correct that and run this again");
            return;
        }
        List<Finding> checked = Checks.ofDossiers().check(read.value().get());
        CsvPlaces.locate(input.tables(), checked).forEach(findings);
    }
}
