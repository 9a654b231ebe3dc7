package io.github.communique.archive;

import io.github.communique.archive.decode.Options;
import io.github.communique.archive.run.ArchiveDetector;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An event archive, and how it is to be read.
 *
 * <pre>{@code
 * try (ArchiveReader reader = EventArchive.gdelt()
 *         .selecting(Selection.parse("calls", "party=USA"))
 *         .read(Path.of("20210126.export.CSV.zip"))) {
 *     reader.events().forEach(System.out::println);
 *     System.out.print(reader.report().toJson());
 * }
 * }</pre>
 *
 * <p>A row becomes a call, a meeting or an action with its participants, its coding and where it stands in the archive.
 * Nothing is made up: a blank actor is no participant, a row without a day or a known event type is refused. The values
 * are immutable; each method returns another one.
 */
public final class EventArchive {
    private final Options options;

    private EventArchive(Options options) {
        this.options = options;
    }

    /** {@return GDELT event exports, 1.0 and 2.0} */
    public static EventArchive gdelt() {
        return of(ArchiveFormat.GDELT);
    }

    /** {@return ICEWS events} */
    public static EventArchive icews() {
        return of(ArchiveFormat.ICEWS);
    }

    /** {@return POLECAT events} */
    public static EventArchive polecat() {
        return of(ArchiveFormat.POLECAT);
    }

    /** {@return any of the archives, told for each file by its first lines} */
    public static EventArchive auto() {
        return new EventArchive(Options.defaults(Optional.empty()));
    }

    /**
     * Returns an archive by its format.
     *
     * @param format the format
     * @return the archive
     */
    public static EventArchive of(ArchiveFormat format) {
        return new EventArchive(Options.defaults(Optional.of(format)));
    }

    /**
     * Tells by its first lines of which archive a file is; of a zip, its first file.
     *
     * @param input the file
     * @return the guess
     * @throws IOException if it cannot be opened or read
     */
    public static ArchiveGuess detect(ArchiveInput input) throws IOException {
        return ArchiveDetector.detect(input, ArchiveLimits.defaults());
    }

    private EventArchive with(Consumer<Options.Draft> change) {
        return new EventArchive(options.with(change));
    }

    /**
     * Sets which rows are wanted; all are at first.
     *
     * @param selection the selection
     * @return the archive so read
     */
    public EventArchive selecting(Selection selection) {
        return with(draft -> draft.selection = selection);
    }

    /**
     * Sets which rows are one event; {@link FoldKey#standard()} at first.
     *
     * @param key the key
     * @return the archive so read
     */
    public EventArchive folding(FoldKey key) {
        return with(draft -> draft.folding = key);
    }

    /**
     * Sets the limits; {@link ArchiveLimits#defaults()} at first.
     *
     * @param limits the limits
     * @return the archive so read
     */
    public EventArchive withLimits(ArchiveLimits limits) {
        return with(draft -> draft.limits = limits);
    }

    /**
     * Sets the encoding of all files; UTF-8 at first, and then a row that is none is refused.
     *
     * @param charset an encoding in which tabs, digits and letters are as in ASCII, such as windows-1252
     * @return the archive so read
     */
    public EventArchive encodedIn(Charset charset) {
        return with(draft -> draft.charset = charset);
    }

    /** {@return the archive read so that the first row or file that cannot be read throws; else they are counted} */
    public EventArchive strictly() {
        return with(draft -> draft.isStrict = true);
    }

    /** {@return the archive read so that events do not keep, as extensions, what the model has no attribute for} */
    public EventArchive withoutExtras() {
        return with(draft -> draft.hasExtras = false);
    }

    /**
     * Sets who is told of refused and folded rows and of what is odd.
     *
     * @param problems takes it as it comes
     * @return the archive so read
     */
    public EventArchive telling(ArchiveProblems problems) {
        return with(draft -> draft.problems = problems);
    }

    /**
     * Sets how many threads read; 1 at first, and then the one that asks for events does all of it. Of several, that
     * one reads the files and makes the events, the others decode rows, and it does so too where it would have to wait
     * for them. The events and the report are the same whatever the number.
     *
     * @param count how many, that of the caller among them, from 1
     * @return the archive so read
     * @throws IllegalArgumentException if the number is less than 1
     */
    public EventArchive withThreads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("there must be 1 thread or more, not " + count);
        }
        return with(draft -> draft.threads = count);
    }

    /**
     * Reads files as one stream.
     *
     * @param files the files, plain, zipped or gzipped, in the order of their dates
     * @return a reader at their start; a file is opened when its turn comes
     */
    public ArchiveReader read(Path... files) {
        return read(Stream.of(files).map(ArchiveInput::of).toList());
    }

    /**
     * Reads inputs as one stream.
     *
     * @param inputs the inputs, in the order of their dates
     * @return a reader at their start; an input is opened when its turn comes
     */
    public ArchiveReader read(List<ArchiveInput> inputs) {
        return new ArchiveReader(List.copyOf(inputs), options);
    }
}
