package io.github.communique.check;

import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.RecordId;
import io.github.communique.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An id is unique among the records of its kind. */
final class DuplicateIdRule implements DossierRule {
    @Override
    public List<FindingCode> codes() {
        return List.of(IntegrityCode.ID_DUPLICATE);
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        Map<RecordId, Place> first = new HashMap<>();
        Place.forEach(
                dossier,
                DossierRecord.class,
                (place, item) -> RecordIds.idOf(item).ifPresent(id -> {
                    Place other = first.putIfAbsent(id, place);
                    if (other != null) {
                        findings.accept(place.at("id", id)
                                .finding(
                                        IntegrityCode.ID_DUPLICATE,
                                        "the id " + Words.quote(id) + " is already that of " + other.path()));
                    }
                }));
    }
}
