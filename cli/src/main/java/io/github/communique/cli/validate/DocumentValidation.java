package io.github.communique.cli.validate;

import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadResult;
import io.github.communique.cli.console.Streams;
import io.github.communique.cli.file.Input;
import io.github.communique.cli.place.LocatedFindings;
import io.github.communique.json.DossierJson;
import io.github.communique.model.Dossier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Validates a JSON document: what reading finds and what the checks find, in the order of the text. */
public final class DocumentValidation implements Validation {
    private static final Comparator<Finding> IN_ORDER = Comparator.comparing(
            DocumentValidation::location,
            Comparator.comparingLong(Location::line).thenComparingInt(Location::column));

    private final Streams streams;

    public DocumentValidation(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run(Input input, Consumer<Finding> findings) throws IOException {
        Input document = input.rereadable();
        ReadResult<Dossier> read = DossierJson.readLenient(document.json());
        List<Finding> all = new ArrayList<>(read.findings());
        if (read.value().isPresent()) {
            all.addAll(check(document, read.value().get(), read.findings()));
        }
        all.sort(IN_ORDER);
        all.forEach(findings);
    }

    private List<Finding> check(Input document, Dossier dossier, List<Finding> reading) throws IOException {
        DocumentRecords records = DocumentRecords.of(document, dossier, reading);
        if (records.hasLostList()) {
            streams.message(document.name() + ": a whole list of records could not be read, so references were not"
                    + " checked; correct that and run this again");
            return List.of();
        }
        List<Finding> checked = records.inDocument(Checks.ofDossiers().check(dossier));
        records.damage().report(document.name(), streams);
        return LocatedFindings.of(document, checked);
    }

    private static Location location(Finding finding) {
        return finding.location().orElseGet(() -> Location.of(""));
    }
}
