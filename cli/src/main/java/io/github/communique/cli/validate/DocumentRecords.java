package io.github.communique.cli.validate;

import io.github.communique.check.Finding;
import io.github.communique.cli.file.Input;
import io.github.communique.cli.place.DocumentScan;
import io.github.communique.cli.place.RecordKinds;
import io.github.communique.cli.place.RecordPath;
import io.github.communique.model.Dossier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the records of a dossier stand in the document that it was read from. Records that could not be read are
 * missing in the dossier, so that those behind them have a lower position there.
 */
final class DocumentRecords {
    private final Damage damage = new Damage();
    private final Map<String, List<Integer>> positions = new HashMap<>();
    private boolean hasLostList;

    private DocumentRecords() {}

    static DocumentRecords of(Input document, Dossier dossier, List<Finding> reading) throws IOException {
        DocumentRecords records = new DocumentRecords();
        List<String> lost = reading.stream()
                .filter(Damage::isLoss)
                .map(finding -> finding.path())
                .toList();
        if (!lost.isEmpty()) {
            Map<String, List<String>> inDocument = DocumentScan.recordKeys(document.open());
            Map<String, List<String>> inDossier = RecordKinds.keys(dossier);
            lost.forEach(path -> records.addDamage(path, inDocument));
            inDossier.forEach((list, keys) ->
                    records.positions.put(list, align(keys, inDocument.getOrDefault(list, List.of()))));
        }
        return records;
    }

    Damage damage() {
        return damage;
    }

    /** Whether all records of a kind are missing, so that no reference to one can be checked. */
    boolean hasLostList() {
        return hasLostList;
    }

    private void addDamage(String path, Map<String, List<String>> inDocument) {
        Optional<RecordPath> place = RecordPath.of(path);
        if (place.isEmpty()) {
            hasLostList |= RecordKinds.isList(path);
            return;
        }
        damage.addPlace(place.get().toString());
        List<String> keys = inDocument.getOrDefault(place.get().list(), List.of());
        if (place.get().index() < keys.size()) {
            damage.addId(keys.get(place.get().index()));
        }
    }

    /** For each key of the dossier its position in the document, which has the same keys and perhaps more between. */
    private static List<Integer> align(List<String> keys, List<String> inDocument) {
        List<Integer> positions = new ArrayList<>();
        int at = 0;
        for (String key : keys) {
            while (at < inDocument.size() && !inDocument.get(at).equals(key)) {
                at++;
            }
            positions.add(at++);
        }
        return positions;
    }

    /** Gives findings their paths in the document, and leaves out what may only follow from what could not be read. */
    List<Finding> inDocument(List<Finding> checked) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : checked) {
            String path = inDocument(finding.path());
            String record = RecordPath.of(path).map(RecordPath::toString).orElse("");
            if (!damage.explains(record, finding)) {
                kept.add(new Finding(finding.code(), finding.record(), path, finding.message(), finding.location()));
            }
        }
        return kept;
    }

    private String inDocument(String path) {
        return RecordPath.of(path)
                .map(place -> {
                    List<Integer> list = positions.getOrDefault(place.list(), List.of());
                    return place.index() < list.size() ? place.movedTo(list.get(place.index())) : path;
                })
                .orElse(path);
    }
}
