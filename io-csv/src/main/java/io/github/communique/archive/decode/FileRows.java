package io.github.communique.archive.decode;

import io.github.communique.archive.FileReport;
import io.github.communique.archive.RefusedRow;
import io.github.communique.archive.unpack.Damage;
import io.github.communique.check.ArchiveCode;
import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.FindingCode;
import io.github.communique.check.Location;
import io.github.communique.text.Words;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file in order: counts them all, tells of those that cannot be read, and gives out the others.
 *
 * @param <T> what a row is read as
 */
public final class FileRows<T> {
    private final OpenFile file;
    private final Options options;
    private final FileCounts counts;
    private final SortedMap<String, Long> missing = new TreeMap<>();
    private Iterator<DecodedRow<T>> rows = Collections.emptyIterator();
    private long linesBefore;
    private int blockLines;
    private int cutColumns;
    private long line;
    private int start;
    private int end;
    private byte[] bytes = new byte[0];

    public FileRows(OpenFile file, Options options) {
        this.file = file;
        this.options = options;
        this.counts = new FileCounts(file.name(), file.layout());
    }

    public String layout() {
        return file.layout();
    }

    public String name() {
        return file.name();
    }

    public String fileName() {
        return file.fileName();
    }

    public FileCounts counts() {
        return counts;
    }

    /** The line of the row that was given out last. */
    public long line() {
        return line;
    }

    /** Goes on with the next block. */
    public void enter(DecodedBlock<T> block) {
        linesBefore += blockLines;
        blockLines = block.lines();
        cutColumns = block.cutColumns();
        rows = block.rows().iterator();
        bytes = block.source().bytes();
        block.filtered().forEach(counts::filtered);
        block.missing().forEach((sign, count) -> missing.merge(sign, count, Long::sum));
    }

    /** The next row of the block that can be read; null at its end. */
    public DecodedRow.@Nullable Sound<T> next() {
        while (rows.hasNext()) {
            DecodedRow<T> row = rows.next();
            line = linesBefore + row.line();
            if (row instanceof DecodedRow.Sound<T> sound) {
                start = sound.start();
                end = sound.end();
                List<DecodedRow.Note> notes = sound.notes();
                for (int i = 0; i < notes.size(); i++) {
                    note(notes.get(i));
                }
                return sound;
            } else if (row instanceof DecodedRow.Refused<T> bad) {
                refuse(bad);
            }
        }
        return null;
    }

    public FileReport report(Optional<Finding> damage) {
        return counts.report(missing, damage);
    }

    /** What is wrong with the file as a whole, and how far it can be read. */
    public Finding damage(Damage damage) {
        long lines = linesBefore + blockLines;
        if (cutColumns == 0) {
            return Finding.at(damage.code(), Location.of(name()), damage.message());
        }
        return Finding.at(
                damage.code(),
                new Location(name(), lines + 1, 0, ""),
                damage.message() + ": the row breaks off after " + RowDecoder.columns(cutColumns)
                        + " and is not counted");
    }

    private void refuse(DecodedRow.Refused<T> row) {
        counts.refused(row.code());
        Finding finding = Finding.at(row.code(), new Location(name(), line, row.column(), row.path()), row.message());
        tell(new RefusedRow(name(), line, finding, row.text(), row.bytes()));
    }

    /** Refuses the row that was given out last, for a reason that lies in the rows before it. */
    public void refuse(FindingCode code, String message) {
        counts.refused(code);
        Finding finding = Finding.at(code, new Location(name(), line, 0, ""), message);
        byte[] row = Arrays.copyOfRange(bytes, start, end);
        tell(new RefusedRow(name(), line, finding, new String(row, options.charset()), row));
    }

    private void tell(RefusedRow row) {
        if (options.isStrict()) {
            throw new CommuniqueFormatException(row.finding());
        }
        options.problems().refused(row);
    }

    /** Tells what is odd in the row that was given out last. */
    public void note(ArchiveCode code, String column, String found) {
        note(new DecodedRow.Note(code, column, found));
    }

    private void note(DecodedRow.Note note) {
        counts.note(note.code());
        if (options.problems().takesNotes()) {
            String title = note.code().title();
            String message = note.found().isEmpty() ? title : title + ": '" + Words.abbreviate(note.found()) + "'";
            options.problems().finding(Finding.at(note.code(), new Location(name(), line, 0, note.column()), message));
        }
    }
}
