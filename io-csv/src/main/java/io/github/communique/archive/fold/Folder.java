package io.github.communique.archive.fold;

import io.github.communique.archive.FoldKey;
import io.github.communique.model.DiplomaticEvent;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Holds the events that wait for more rows, the one that was added to longest ago first. */
final class Folder {
    private final FoldKey key;
    private final Consumer<DiplomaticEvent> done;
    private final Map<FoldGroup, OpenEvent> open = new LinkedHashMap<>(16, 0.75f, true);
    private long clock = Long.MIN_VALUE;
    private long closedEarly;

    Folder(FoldKey key, Consumer<DiplomaticEvent> done) {
        this.key = key;
        this.done = done;
    }

    /** The latest day of the stream so far. */
    long clock() {
        return clock;
    }

    /** How many events were given out before their time. */
    long closedEarly() {
        return closedEarly;
    }

    /** A row of a day has come: events that waited long enough are given out. */
    void advance(long day) {
        if (day <= clock) {
            return;
        }
        clock = day;
        Iterator<OpenEvent> eldest = open.values().iterator();
        while (eldest.hasNext()) {
            OpenEvent event = eldest.next();
            if (event.touched() >= clock - key.windowDays()) {
                return;
            }
            eldest.remove();
            done.accept(event.close());
        }
    }

    /** The event that waits for a row of this group; null if none does. */
    @Nullable
    OpenEvent find(FoldGroup group) {
        OpenEvent event = open.get(group);
        if (event != null && event.rows() >= key.maxRows()) {
            open.remove(group);
            closedEarly++;
            done.accept(event.close());
            return null;
        }
        return event;
    }

    /** Lets an event wait; if too many do, the first goes. */
    void add(FoldGroup group, OpenEvent event) {
        if (open.size() >= key.maxOpen()) {
            Iterator<OpenEvent> eldest = open.values().iterator();
            OpenEvent first = eldest.next();
            eldest.remove();
            closedEarly++;
            done.accept(first.close());
        }
        open.put(group, event);
    }

    /** There are no more rows. */
    void finish() {
        open.values().forEach(event -> done.accept(event.close()));
        open.clear();
    }
}
