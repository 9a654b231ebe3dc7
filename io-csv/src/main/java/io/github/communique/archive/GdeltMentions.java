package io.github.communique.archive;

import io.github.communique.archive.run.MentionRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads the mentions table of GDELT 2.0: 16 columns, no header; plain, zipped or gzipped; in constant memory.
 *
 * <p>Mentions are no events: they say which documents repeat one. Rows that cannot be read are handed over and counted,
 * as those of {@link ArchiveReader} are. A reader is used by one thread.
 */
public final class GdeltMentions implements Iterator<GdeltMention>, AutoCloseable {
    private final MentionRun run;
    private @Nullable GdeltMention next;

    private GdeltMentions(MentionRun run) {
        this.run = run;
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @return a reader at its start
     * @throws IOException if it cannot be opened
     */
    public static GdeltMentions open(Path file) throws IOException {
        return open(ArchiveInput.of(file), ArchiveLimits.defaults(), ArchiveProblems.none());
    }

    /**
     * Opens an input.
     *
     * @param input the input; of a zip, all its files are read
     * @param limits what it may need
     * @param problems takes the refused rows
     * @return a reader at its start
     * @throws IOException if it cannot be opened
     */
    public static GdeltMentions open(ArchiveInput input, ArchiveLimits limits, ArchiveProblems problems)
            throws IOException {
        return new GdeltMentions(new MentionRun(input, limits, problems));
    }

    /**
     * Says whether there is another mention.
     *
     * @throws UncheckedIOException if the input cannot be read on
     */
    @Override
    public boolean hasNext() {
        if (next == null) {
            try {
                next = run.next();
            } catch (IOException e) {
                throw new UncheckedIOException(String.valueOf(e.getMessage()), e);
            }
        }
        return next != null;
    }

    /**
     * Returns the next mention.
     *
     * @throws NoSuchElementException if there is none
     * @throws UncheckedIOException if the input cannot be read on
     */
    @Override
    public GdeltMention next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more mentions");
        }
        GdeltMention current = next;
        next = null;
        return current;
    }

    /** {@return the mentions that are left, in order; throws what {@link #next()} throws} */
    public Stream<GdeltMention> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** {@return what became of the rows that were read so far; none of them is folded or filtered} */
    public ArchiveReport report() {
        return run.report();
    }

    /**
     * Closes the input.
     *
     * @throws IOException if that fails
     */
    @Override
    public void close() throws IOException {
        run.close();
    }
}
