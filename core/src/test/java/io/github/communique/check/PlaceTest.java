package io.github.communique.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.Asserter;
import io.github.communique.model.Citation;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.LocalizedText;
import io.github.communique.model.Party;
import io.github.communique.model.PartyId;
import io.github.communique.time.EdtfTemporal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private final Dossier dossier = new Sample().dossier();

    @Test
    void visitsRecordsInTheOrderOfTheDocument() {
        assertThat(paths(DossierRecord.class))
                .containsExactly(
                        "",
                        "/parties/0",
                        "/parties/1",
                        "/parties/2",
                        "/people/0",
                        "/topics/0",
                        "/topics/1",
                        "/topics/2",
                        "/sources/0",
                        "/events/0",
                        "/readouts/0",
                        "/claims/0");
    }

    @Test
    void visitsRecordsOfOneKind() {
        assertThat(paths(DiplomaticEvent.class)).containsExactly("/events/0");
        assertThat(paths(Party.class)).containsExactly("/parties/0", "/parties/1", "/parties/2");
    }

    @Test
    void visitsValuesInsideRecords() {
        assertThat(paths(Citation.class))
                .containsExactly("/readouts/0/mentions/0/citations/0", "/claims/0/citations/0");
        assertThat(paths(EdtfTemporal.class)).containsExactly("/events/0/time", "/readouts/0/issued");
        assertThat(paths(LocalizedText.class)).hasSize(7).contains("/people/0/names", "/topics/2/prefLabels");
    }

    @Test
    void visitsIdsWhereTheirTextsStand() {
        assertThat(paths(Asserter.class))
                .contains("/claims/0/assertedBy/source")
                .doesNotContain("/claims/0/assertedBy");
        assertThat(paths(PartyId.class))
                .containsExactly(
                        "/parties/0/id",
                        "/parties/1/id",
                        "/parties/2/id",
                        "/events/0/participants/0/party",
                        "/events/0/participants/1/party",
                        "/readouts/0/issuer",
                        "/readouts/0/mentions/0/by/0",
                        "/readouts/0/mentions/0/by/1");
    }

    @Test
    void knowsTheRecordThatAValueIsOf() {
        List<String> owners = new ArrayList<>();
        Place.forEach(
                dossier,
                Citation.class,
                (place, citation) -> owners.add(place.ownerId().orElse("none")));
        assertThat(owners).containsExactly("readout-us", "none");
    }

    private List<String> paths(Class<?> type) {
        List<String> paths = new ArrayList<>();
        Place.forEach(dossier, type, (place, value) -> paths.add(place.path()));
        return paths;
    }
}
