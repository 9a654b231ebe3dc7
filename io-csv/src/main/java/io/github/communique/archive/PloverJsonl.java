package io.github.communique.archive;

import io.github.communique.archive.down.Losses;
import io.github.communique.archive.down.PloverObject;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.Party;
import io.github.communique.model.PartyId;
import io.github.communique.model.Source;
import io.github.communique.model.SourceId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes events as PLOVER JSON of the 2.0 draft, one event a line.
 *
 * <p>This is one way; what PLOVER has no place for is counted in {@link #losses()}. An event is left out if it has no
 * day, no participant, or no PLOVER type: CAMEO codes are mapped by
 * {@link io.github.communique.vocabulary.CameoToPlover}, which has none for mere comments. Of a visit the visitor is
 * the actor and the host the recipient; of a call or another meeting all are actors and nobody is a recipient, as the
 * draft asks; of an action the first is the actor.
 *
 * <pre>{@code
 * {"id":"gdelt:817930978","date":"2019-01-21","actor":[{"code":"JPN","entity_text":"Japan"}],"event":["CONSULT"],"mode":["phone"]}
 * }</pre>
 *
 * <p>Parties and sources have to come before the events that name them; they are remembered. A writer is used by one
 * thread.
 */
public final class PloverJsonl implements AutoCloseable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("")
            .build();

    private final OutputStream out;
    private final JsonGenerator generator;
    private final Map<PartyId, Party> parties = new HashMap<>();
    private final Map<SourceId, Source> sources = new HashMap<>();
    private final Losses losses = new Losses();

    private PloverJsonl(OutputStream out) {
        this.out = out;
        this.generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /**
     * Makes a writer.
     *
     * @param out where to; flushed but not closed
     * @return the writer
     */
    public static PloverJsonl to(OutputStream out) {
        return new PloverJsonl(out);
    }

    /**
     * Writes an event, remembers a party or a source, and counts any other record as lost.
     *
     * @param item the record
     */
    public void write(DossierRecord item) {
        if (item instanceof Party party) {
            parties.put(party.id(), party);
        } else if (item instanceof Source source) {
            sources.put(source.id(), source);
        } else if (item instanceof DiplomaticEvent event) {
            write(event);
        } else {
            losses.add("record that is no event", 1);
        }
    }

    private void write(DiplomaticEvent event) {
        losses.event();
        PloverObject object = new PloverObject(
                event, id -> Optional.ofNullable(parties.get(id)), id -> Optional.ofNullable(sources.get(id)));
        if (object.write(generator, losses)) {
            losses.ofEvent(event);
            losses.written();
        }
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
        generator.close();
        out.flush();
    }
}
