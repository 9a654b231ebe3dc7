package io.github.communique.archive.fold;

import io.github.communique.archive.FoldField;
import io.github.communique.archive.event.CodedRow;
import io.github.communique.archive.event.Story;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In what a row can agree with another; null where it says nothing, which agrees with nothing.
 *
 * @param day its day
 * @param parties its parties; null unless it has two different ones
 * @param code its code
 * @param place its place
 * @param story its story
 * @param sources who did it, to tell a mirrored row
 */
record FoldFacts(
        long day,
        @Nullable Parties parties,
        String code,
        @Nullable String place,
        @Nullable String story,
        String sources) {
    static FoldFacts of(CodedRow row) {
        Story story = row.story();
        return new FoldFacts(
                row.day(),
                Parties.of(row),
                row.type().foldCode(),
                row.place(),
                story == null ? null : story.key(),
                Parties.ids(row.sources()));
    }

    /** In what two rows agree. */
    Set<FoldField> matched(FoldFacts other) {
        Set<FoldField> fields = EnumSet.noneOf(FoldField.class);
        add(fields, FoldField.DATE, day == other.day);
        add(fields, FoldField.PARTIES, parties != null && parties.equals(other.parties));
        add(fields, FoldField.CODE, code.equals(other.code));
        add(fields, FoldField.PLACE, place != null && place.equals(other.place));
        add(fields, FoldField.STORY, story != null && Objects.equals(story, other.story));
        return fields;
    }

    private static void add(Set<FoldField> fields, FoldField field, boolean isSame) {
        if (isSame) {
            fields.add(field);
        }
    }
}
