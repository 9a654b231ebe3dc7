package io.github.communique.archive;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When rows are codings of one event, and how long a stream waits for them.
 *
 * <p>Two rows fold if they agree in all fields of the key. A row that lacks one of the fields never folds. With parties
 * in the key, neither does a row that has one actor, since two blanks are not the same, nor one whose actors are the
 * same, since what goes on within a country in a day is more than one thing. An event is given out when no row has been
 * added to it while the dates of the stream went on by {@code windowDays}, or when more than {@code maxOpen} events
 * wait (then the one that was added to longest ago goes first), or when it has {@code maxRows} rows. Rows that come
 * after that begin another event, so a small window or bound gives more events, never wrong ones.
 *
 * @param fields in what rows have to agree; empty to fold nothing but rows that are the same byte for byte
 * @param isForActions whether actions fold too; else calls and meetings only
 * @param windowDays how many days of the stream an event waits, 0 or more
 * @param maxOpen how many events wait at most, from 1
 * @param maxRows how many rows an event has at most, from 1
 */
public record FoldKey(Set<FoldField> fields, boolean isForActions, int windowDays, int maxOpen, int maxRows) {
    private static final int DAYS = 2;
    private static final int OPEN = 20_000;
    private static final int ROWS = 1_000;

    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if a number is too small
     */
    public FoldKey {
        if (windowDays < 0 || maxOpen < 1 || maxRows < 1) {
            throw new IllegalArgumentException("the window must be 0 days or more, the bounds 1 or more");
        }
        fields = Set.copyOf(fields);
    }

    /** {@return the key of date, parties and code, for calls and meetings, within 2 days} */
    public static FoldKey standard() {
        return of(EnumSet.of(FoldField.DATE, FoldField.PARTIES, FoldField.CODE));
    }

    /** {@return the key that folds nothing but rows that are the same byte for byte} */
    public static FoldKey none() {
        return of(Set.of());
    }

    /**
     * Makes a key for calls and meetings, with a window of 2 days, 20,000 waiting events and 1,000 rows an event.
     *
     * @param fields in what rows have to agree
     * @return the key
     */
    public static FoldKey of(Set<FoldField> fields) {
        return new FoldKey(fields, false, DAYS, OPEN, ROWS);
    }

    /**
     * Returns the key that a text stands for.
     *
     * @param text {@code none}, or fields apart by commas, such as {@code date,parties,code,place}
     * @return the key
     * @throws IllegalArgumentException if a field is not known
     */
    public static FoldKey parse(String text) {
        return text.equals("none")
                ? none()
                : of(Stream.of(text.split(",", -1))
                        .map(FoldField.VOCABULARY::parse)
                        .collect(Collectors.toSet()));
    }

    /**
     * Says whether rows of a kind fold at all.
     *
     * @param kind what they become
     * @return whether the key has fields, and is for that kind
     */
    public boolean covers(EventKind kind) {
        return !fields.isEmpty() && (isForActions || kind != EventKind.ACTION);
    }

    /** {@return the same key, for actions too} */
    public FoldKey forActionsToo() {
        return new FoldKey(fields, true, windowDays, maxOpen, maxRows);
    }

    /**
     * Changes the window.
     *
     * @param days how many days of the stream an event waits
     * @return the same key with that window
     */
    public FoldKey within(int days) {
        return new FoldKey(fields, isForActions, days, maxOpen, maxRows);
    }

    /**
     * Changes the bounds.
     *
     * @param open how many events wait at most
     * @param rows how many rows an event has at most
     * @return the same key with those bounds
     */
    public FoldKey boundedBy(int open, int rows) {
        return new FoldKey(fields, isForActions, windowDays, open, rows);
    }

    /** Writes the fields in their order, or {@code none}. */
    @Override
    public String toString() {
        return fields.isEmpty()
                ? "none"
                : new TreeSet<>(fields).stream().map(FoldField::value).collect(Collectors.joining(","));
    }
}
