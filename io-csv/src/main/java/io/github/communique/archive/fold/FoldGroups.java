package io.github.communique.archive.fold;

import io.github.communique.archive.EventKind;
import io.github.communique.archive.FoldField;
import io.github.communique.archive.FoldKey;
import org.jspecify.annotations.Nullable;

/** Tells by the key which rows are of one event. */
final class FoldGroups {
    private final boolean hasDate;
    private final boolean hasParties;
    private final boolean hasCode;
    private final boolean hasPlace;
    private final boolean hasStory;

    FoldGroups(FoldKey key) {
        hasDate = key.fields().contains(FoldField.DATE);
        hasParties = key.fields().contains(FoldField.PARTIES);
        hasCode = key.fields().contains(FoldField.CODE);
        hasPlace = key.fields().contains(FoldField.PLACE);
        hasStory = key.fields().contains(FoldField.STORY);
    }

    /** The group of a row; null if it lacks a field of the key, and so cannot fold. */
    @Nullable
    FoldGroup of(FoldFacts row, EventKind kind) {
        if ((hasParties && row.parties() == null)
                || (hasPlace && row.place() == null)
                || (hasStory && row.story() == null)) {
            return null;
        }
        return new FoldGroup(
                kind,
                hasDate ? row.day() : 0,
                hasParties ? row.parties() : null,
                hasCode ? row.code() : null,
                hasPlace ? row.place() : null,
                hasStory ? row.story() : null);
    }
}
