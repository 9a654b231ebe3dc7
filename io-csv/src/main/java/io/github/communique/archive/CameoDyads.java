package io.github.communique.archive;

import io.github.communique.archive.down.DyadRow;
import io.github.communique.archive.down.Losses;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.Party;
import io.github.communique.model.PartyId;
import io.github.communique.model.Source;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes events as CAMEO dyads: a tab-separated table of the 20 columns of ICEWS, a row for each pair of participants.
 *
 * <p>This is one way: a dyad has two actors, one code, one day and one story. What it cannot hold is counted in
 * {@link #losses()}. An event is left out if it has no day, fewer than two participants, or no CAMEO code. The code is
 * that of its first CAMEO coding; a call on the telephone or a meeting without one gets that of its kind. The first
 * participant is the source of every row, so a call is one row and not two. Missing cells are blank, a tab or line
 * break in a text becomes a space. The intensity is that of the ICEWS table.
 *
 * <p>Parties have to come before the events that name them, as they do in a dossier; they are remembered. A writer is
 * used by one thread.
 */
public final class CameoDyads implements AutoCloseable {
    private final OutputStream out;
    private final Map<PartyId, Party> parties = new HashMap<>();
    private final Losses losses = new Losses();

    private CameoDyads(OutputStream out) throws IOException {
        this.out = new BufferedOutputStream(out);
        line(DyadRow.HEADER);
    }

    /**
     * Makes a writer and writes the header.
     *
     * @param out where to; flushed but not closed
     * @return the writer
     * @throws IOException if it cannot be written
     */
    public static CameoDyads to(OutputStream out) throws IOException {
        return new CameoDyads(out);
    }

    /**
     * Writes an event, remembers a party, and counts any other record as lost.
     *
     * @param item the record
     * @throws IOException if it cannot be written
     */
    public void write(DossierRecord item) throws IOException {
        if (item instanceof Party party) {
            parties.put(party.id(), party);
        } else if (item instanceof DiplomaticEvent event) {
            write(event);
        } else {
            losses.add(item instanceof Source ? "source" : "record that is no event", 1);
        }
    }

    private void write(DiplomaticEvent event) throws IOException {
        losses.event();
        DyadRow row = new DyadRow(event, id -> Optional.ofNullable(parties.get(id)), losses);
        if (row.lines().isEmpty()) {
            return;
        }
        for (String line : row.lines()) {
            line(line);
        }
        losses.ofEvent(event);
        losses.written();
    }

    private void line(String text) throws IOException {
        out.write((text + '\n').getBytes(StandardCharsets.UTF_8));
    }

    /** {@return what was lost so far} */
    public LossReport losses() {
        return losses.report();
    }

    /**
     * Writes out what is buffered.
     *
     * @throws IOException if it cannot be written
     */
    @Override
    public void close() throws IOException {
        out.flush();
    }
}
