package io.github.communique.archive.fold;

import io.github.communique.archive.EventKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What rows of one event have in common: their kind, and the fields of the key. Those that are not in the key are 0 or
 * null.
 *
 * @param kind the kind
 * @param day the day
 * @param parties the parties
 * @param code the code
 * @param place the place
 * @param story the story
 */
record FoldGroup(
        EventKind kind,
        long day,
        @Nullable Parties parties,
        @Nullable String code,
        @Nullable String place,
        @Nullable String story)
        implements Comparable<FoldGroup> {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FoldGroup that
                && kind == that.kind
                && day == that.day
                && Objects.equals(parties, that.parties)
                && Objects.equals(code, that.code)
                && Objects.equals(place, that.place)
                && Objects.equals(story, that.story);
    }

    /** Any order will do: it keeps a map quick whose hashes someone made to be the same. */
    @Override
    public int compareTo(FoldGroup other) {
        int order = Long.compare(day, other.day);
        order = order == 0 ? kind.compareTo(other.kind) : order;
        order = order == 0 ? Parties.compare(parties, other.parties) : order;
        order = order == 0 ? compare(code, other.code) : order;
        order = order == 0 ? compare(place, other.place) : order;
        return order == 0 ? compare(story, other.story) : order;
    }

    private static int compare(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return (one == null ? 0 : 1) - (other == null ? 0 : 1);
        }
        return one.compareTo(other);
    }

    @Override
    public int hashCode() {
        int hash = Long.hashCode(day) * 31 + (parties == null ? 0 : parties.hashCode());
        hash = hash * 31 + (code == null ? 0 : code.hashCode());
        hash = hash * 31 + (place == null ? 0 : place.hashCode());
        return hash * 31 + (story == null ? 0 : story.hashCode());
    }
}
