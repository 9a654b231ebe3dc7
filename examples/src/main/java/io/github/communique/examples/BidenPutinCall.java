package io.github.communique.examples;

import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierId;
import io.github.communique.model.EventId;

/**
 * The reference dataset: the first call of Joe Biden as president with Vladimir Putin, and how each side told of it.
 *
 * <p>It shows every part of the model at work: two American accounts that differ, a Russian one known only through
 * reports, topics on one side only, omissions that a journalist reports, and an initiator nobody agrees on.
 *
 * <pre>{@code
 * Dossier dossier = BidenPutinCall.dossier();
 * for (Readout readout : dossier.readoutsOf(BidenPutinCall.EVENT)) {
 *     System.out.println(readout.id() + " mentions " + readout.mentions().size() + " topics");
 * }
 * }</pre>
 */
public final class BidenPutinCall {
    /** The call of 26 January 2021. */
    public static final EventId EVENT = Talks.BIDEN_PUTIN;

    private BidenPutinCall() {}

    /** {@return the dossier, built anew on each call and always equal} */
    public static Dossier dossier() {
        return Dossier.builder()
                .header(header())
                .addAllParties(Parties.all())
                .addAllPeople(People.all())
                .addAllTopics(Topics.all())
                .addAllSources(OfficialSources.all())
                .addAllSources(PressSources.all())
                .addAllEvents(Talks.all())
                .addAllEvents(Background.all())
                .addReadout(WhiteHouseReadouts.written())
                .addReadout(WhiteHouseReadouts.briefing())
                .addReadout(KremlinReadout.statement())
                .addReadout(NatoReadouts.whiteHouse())
                .addReadout(NatoReadouts.nato())
                .addAllClaims(Claims.all())
                .build();
    }

    private static DossierHeader header() {
        return DossierHeader.builder()
                .id(DossierId.of("biden-putin-2021-01-26"))
                .title("The Biden–Putin call of 26 January 2021")
                .description("The first call of the two presidents as the White House and the Kremlin told of it, and"
                        + " Biden’s call with the Secretary General of NATO on the same day."
                        + " Titles in square brackets are supplied."
                        + " Clock times given to the minute end in :00, since EDTF writes seconds.")
                .licence("Apache-2.0; quotations remain under the terms of their sources")
                .build();
    }
}
