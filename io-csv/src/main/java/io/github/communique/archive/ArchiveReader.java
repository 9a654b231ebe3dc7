package io.github.communique.archive;

import io.github.communique.archive.decode.Options;
import io.github.communique.archive.run.ArchiveRun;
import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.DossierRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The records of archives, one after the other, in constant memory: each event after the parties and sources that it
 * names, and each of these once.
 *
 * <p>With a {@link io.github.communique.model.DossierHeader} before them the records are a dossier whose references
 * resolve. A reader is used by one thread.
 */
public final class ArchiveReader implements Iterator<DossierRecord>, AutoCloseable {
    private final ArchiveRun run;
    private @Nullable DossierRecord next;

    ArchiveReader(List<ArchiveInput> inputs, Options options) {
        this.run = new ArchiveRun(inputs, options);
    }

    /**
     * Says whether there is another record.
     *
     * @throws CommuniqueFormatException if a strict reader meets a bad row or file
     * @throws UncheckedIOException if an input cannot be opened or read on
     * @throws UnsupportedSelectionException if the selection asks for what the archive does not have
     */
    @Override
    public boolean hasNext() {
        if (next == null) {
            next = read(run::next);
        }
        return next != null;
    }

    private static <T> @Nullable T read(Reading<T> reading) {
        try {
            return reading.next();
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
        }
    }

    private interface Reading<T> {
        @Nullable
        T next() throws IOException;
    }

    /**
     * Returns the next record.
     *
     * @throws NoSuchElementException if there is none
     * @throws CommuniqueFormatException if a strict reader meets a bad row or file
     * @throws UncheckedIOException if an input cannot be opened or read on
     */
    @Override
    public DossierRecord next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more records");
        }
        DossierRecord current = next;
        next = null;
        return current;
    }

    /** {@return the records that are left, in order; throws what {@link #next()} throws} */
    public Stream<DossierRecord> stream() {
        return stream(this);
    }

    private static <T> Stream<T> stream(Iterator<T> records) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** {@return the events that are left, in order, without their parties and sources} */
    public Stream<DiplomaticEvent> events() {
        return stream(new Events());
    }

    /** Passes over parties and sources, which then need not be made. */
    private final class Events implements Iterator<DiplomaticEvent> {
        @Override
        public boolean hasNext() {
            if (!(next instanceof DiplomaticEvent)) {
                next = read(run::nextEvent);
            }
            return next != null;
        }

        @Override
        public DiplomaticEvent next() {
            if (hasNext() && next instanceof DiplomaticEvent event) {
                next = null;
                return event;
            }
            throw new NoSuchElementException("no more events");
        }
    }

    /** {@return how many rows were read so far} */
    public long rowCount() {
        return run.rowCount();
    }

    /** {@return what became of the rows that were read so far; of all rows once there are no more records} */
    public ArchiveReport report() {
        return run.report();
    }

    /**
     * Closes the input that is open.
     *
     * @throws IOException if that fails
     */
    @Override
    public void close() throws IOException {
        run.close();
    }
}
