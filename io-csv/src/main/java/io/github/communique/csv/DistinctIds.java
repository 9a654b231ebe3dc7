package io.github.communique.csv;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.IntegrityCode;
import io.github.communique.check.Place;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import java.util.HashSet;
import java.util.Set;

/** Refuses a dossier whose records could not be told apart in tables, where rows name each other by id. */
final class DistinctIds {
    private DistinctIds() {}

    static void check(Dossier dossier) {
        Set<Key> seen = new HashSet<>();
        Place.forEach(
                dossier,
                DossierRecord.class,
                (place, item) -> place.ownerId().ifPresent(id -> {
                    if (!seen.add(new Key(place.name(), id))) {
                        throw new CommuniqueFormatException(place.at("id", id)
                                .finding(
                                        IntegrityCode.ID_DUPLICATE,
                                        "the id '" + id + "' stands twice among the " + place.name()
                                                + "; tables cannot hold both, as rows are named by id"));
                    }
                }));
    }

    private record Key(String kind, String id) {}
}
