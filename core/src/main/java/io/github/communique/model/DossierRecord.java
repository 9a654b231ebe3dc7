package io.github.communique.model;

import io.github.communique.constraint.Constrained;
import org.immutables.value.Value;

/**
 * One of the records that a dossier is made of, and what a stream of records is a stream of.
 *
 * <p>In a stream the {@link DossierHeader} comes first, then each kind of record in the order of the dossier's
 * attributes.
 */
@Constrained
public sealed interface DossierRecord
        permits DossierHeader, Party, Person, Topic, Source, DiplomaticEvent, Readout, Claim {
    /** {@return what it carries beside its attributes} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }
}
