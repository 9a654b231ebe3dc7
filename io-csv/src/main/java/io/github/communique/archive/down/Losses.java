package io.github.communique.archive.down;

import io.github.communique.archive.LossReport;
import io.github.communique.model.Call;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Participant;
import io.github.communique.time.Precision;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what a format that holds less than the model loses. */
public final class Losses {
    private final SortedMap<String, Long> losses = new TreeMap<>();
    private long events;
    private long written;

    /** Makes an empty count. */
    public Losses() {}

    /**
     * Counts a loss.
     *
     * @param what the phrase for it
     * @param count how often
     */
    public void add(String what, long count) {
        if (count > 0) {
            losses.merge(what, count, Long::sum);
        }
    }

    /** An event has come. */
    public void event() {
        events++;
    }

    /** It is in the output. */
    public void written() {
        written++;
    }

    /** {@return the counts} */
    public LossReport report() {
        return new LossReport(events, written, losses);
    }

    /**
     * Counts what no table of dyads holds of an event.
     *
     * @param event the event
     */
    public void ofEvent(DiplomaticEvent event) {
        add("title", event.title().isPresent() ? 1 : 0);
        add("local date", event.localDates().size());
        add("link to another event", event.links().size());
        add("clock time", event.time().precision() == Precision.SECOND ? 1 : 0);
        add(
                "person",
                event.participants().stream()
                        .filter(one -> one.person().isPresent())
                        .count());
        add(
                "office",
                event.participants().stream()
                        .map(Participant::office)
                        .filter(o -> o.isPresent())
                        .count());
        if (event instanceof Call call) {
            add("duration", call.duration().isPresent() ? 1 : 0);
        }
    }
}
