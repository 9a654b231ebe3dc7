package io.github.communique.archive.fold;

import io.github.communique.archive.FoldReason;
import io.github.communique.archive.FoldedRow;
import io.github.communique.archive.decode.DecodedRow;
import io.github.communique.archive.decode.FileRows;
import io.github.communique.archive.decode.Options;
import io.github.communique.archive.event.CodedRow;
import io.github.communique.archive.event.Story;
import io.github.communique.archive.row.RowDigest;
import io.github.communique.check.ArchiveCode;
import io.github.communique.check.ReadingCode;
import io.github.communique.model.Citation;
import io.github.communique.model.Coding;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.DossierRecord;
import io.github.communique.model.EventId;
import io.github.communique.model.Sha256;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes events of rows, folds them, and gives them out with their parties and sources. */
public final class RowEvents {
    private static final int REMEMBERED = 1 << 17;
    private static final int SHORT_DIGEST = 8;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final Options options;
    private final Emitter emitter;
    private final Folder folder;
    private final FoldGroups groups;
    private final SeenRows seen = new SeenRows(REMEMBERED);

    public RowEvents(Options options) {
        this.options = options;
        this.emitter = new Emitter(options.limits().maxParties());
        this.groups = new FoldGroups(options.folding());
        this.folder = new Folder(options.folding(), emitter::event);
    }

    /** The next record that is ready; null if none is. */
    @Nullable
    public DossierRecord poll() {
        return emitter.poll();
    }

    /** The next event that is ready, without the parties and sources before it; null if none is. */
    @Nullable
    public DiplomaticEvent pollEvent() {
        return emitter.pollEvent();
    }

    public long closedEarly() {
        return folder.closedEarly();
    }

    /** There are no more rows. */
    public void finish() {
        folder.finish();
    }

    /** Takes a row of a file. */
    public void take(DecodedRow.Sound<CodedRow> sound, FileRows<CodedRow> file) {
        CodedRow row = sound.value();
        RowDigest digest = sound.digest();
        if (!emitter.hasRoomFor(row)) {
            file.refuse(
                    ReadingCode.LIMIT,
                    "the stream has more parties than the limit of "
                            + options.limits().maxParties() + " allows");
            return;
        }
        folder.advance(row.day());
        long idKey = row.eventId().isEmpty() ? digest.high() : hash(row.eventId());
        if (seen.hasRow(idKey, digest.low())) {
            file.counts().folded(FoldReason.SAME_ROW);
            return;
        }
        Coding coding = EventMaker.coding(row, file, digest.sha256());
        FoldFacts facts = options.folding().covers(row.type().kind()) ? FoldFacts.of(row) : null;
        FoldGroup group = facts == null ? null : groups.of(facts, row.type().kind());
        Story story = row.story();
        Citation citation = story == null ? null : emitter.cite(story);
        OpenEvent open = group == null ? null : folder.find(group);
        if (open != null && facts != null) {
            seen.add(idKey, digest.low(), false);
            fold(open, facts, file);
            open.add(facts, coding, citation, folder.clock());
            return;
        }
        emitter.parties(row.sources());
        emitter.parties(row.targets());
        EventId id = id(row, idKey, file, digest.sha256());
        seen.add(idKey, digest.low(), true);
        file.counts().kept();
        if (group == null || facts == null) {
            List<Citation> citations = citation == null ? List.of() : List.of(citation);
            emitter.event(EventMaker.event(id, row, List.of(coding), citations, row.extras()));
        } else {
            folder.add(group, new OpenEvent(id, row, facts, coding, citation, folder.clock()));
        }
    }

    private void fold(OpenEvent open, FoldFacts facts, FileRows<CodedRow> file) {
        FoldReason reason = open.reason(facts);
        file.counts().folded(reason);
        if (options.problems().takesFolded()) {
            options.problems()
                    .folded(new FoldedRow(
                            open.id(),
                            file.name(),
                            file.line(),
                            reason,
                            open.facts().matched(facts)));
        }
    }

    /** The id of an event; one that the archive gave to another row before gets a part of the digest. */
    private EventId id(CodedRow row, long idKey, FileRows<CodedRow> file, Sha256 sha256) {
        if (row.eventId().isEmpty()) {
            return EventId.of(file.layout() + ":row/" + sha256.hex());
        }
        if (!seen.hasEvent(idKey)) {
            return EventId.of(row.eventId());
        }
        file.note(ArchiveCode.ID_REPEATED, "", row.eventId());
        return EventId.of(row.eventId() + "/" + sha256.hex().substring(0, SHORT_DIGEST));
    }

    /** Ids that differ in their last digit only, as those of rows one after the other do, get numbers side by side. */
    private static long hash(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * FACTOR + text.charAt(i);
        }
        return hash;
    }
}
