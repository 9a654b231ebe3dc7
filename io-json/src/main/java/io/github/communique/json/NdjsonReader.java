package io.github.communique.json;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.json.internal.RecordLines;
import io.github.communique.model.Dossier;
import io.github.communique.model.DossierHeader;
import io.github.communique.model.DossierRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads records from NDJSON, one a line, in constant memory.
 *
 * <pre>{@code
 * try (NdjsonReader reader = NdjsonReader.open(JsonInput.of(Path.of("calls.ndjson")))) {
 *     reader.stream().filter(Readout.class::isInstance).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>A line is one JSON object with its {@code type}: {@code dossier} (the header, which states the version),
 * {@code party}, {@code person}, {@code topic}, {@code source}, {@code call}, {@code meeting}, {@code action},
 * {@code readout} or {@code claim}; its other properties are those of {@link DossierJson}. Blank lines are passed over.
 *
 * <pre>{@code
 * {"type":"dossier","communique":"1.0","id":"calls","title":"Calls of 2021"}
 * {"type":"party","id":"russia","kind":"state","names":{"en":"Russia"}}
 * {"type":"call","id":"call-1","time":"2021-01-26","medium":"telephone"}
 * }</pre>
 *
 * <p>A strict reader throws at the first problem and reads no further. A lenient reader hands each bad line over and
 * goes on; {@link #readCount()} is always {@link #acceptedCount()} plus {@link #rejectedCount()}. A reader is used by
 * one thread.
 */
public final class NdjsonReader implements Iterator<DossierRecord>, AutoCloseable {
    private final String name;
    private final RecordLines lines;
    private final long maxBytes;
    private @Nullable DossierRecord next;

    private NdjsonReader(JsonInput input, @Nullable NdjsonProblems problems) throws IOException {
        this.name = input.name();
        this.maxBytes = input.limits().maxDocumentBytes();
        this.lines = new RecordLines(input, problems);
    }

    /**
     * Opens an input for strict reading.
     *
     * @param input the input
     * @return a reader at its start
     * @throws IOException if the input cannot be opened
     */
    public static NdjsonReader open(JsonInput input) throws IOException {
        return new NdjsonReader(input, null);
    }

    /**
     * Opens an input for lenient reading.
     *
     * @param input the input
     * @param problems takes what is wrong, as it comes
     * @return a reader at its start
     * @throws IOException if the input cannot be opened
     */
    public static NdjsonReader openLenient(JsonInput input, NdjsonProblems problems) throws IOException {
        return new NdjsonReader(input, problems);
    }

    /**
     * Says whether there is another record.
     *
     * @throws CommuniqueFormatException if a strict reader meets a bad line
     * @throws UncheckedIOException if the input cannot be read on
     */
    @Override
    public boolean hasNext() {
        if (next == null) {
            try {
                next = lines.next();
            } catch (IOException e) {
                throw new UncheckedIOException(name + " could not be read on", e);
            }
        }
        return next != null;
    }

    /**
     * Returns the next record.
     *
     * @throws NoSuchElementException if there is none
     * @throws CommuniqueFormatException if a strict reader meets a bad line
     * @throws UncheckedIOException if the input cannot be read on
     */
    @Override
    public DossierRecord next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("no more records in " + name);
        }
        DossierRecord current = next;
        next = null;
        return current;
    }

    /** {@return the records that are left, in order; throws what {@link #next()} throws} */
    public Stream<DossierRecord> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /**
     * Gathers the records that are left into a dossier, which is held in memory.
     *
     * @return the dossier
     * @throws CommuniqueFormatException if there is not exactly one header, or the input is longer than a document may
     *     be
     * @throws UncheckedIOException if the input cannot be read on
     */
    public Dossier readDossier() {
        Dossier.Builder dossier = Dossier.builder();
        Optional<DossierHeader> header = Optional.empty();
        while (hasNext()) {
            DossierRecord item = next();
            if (lines.bytes() > maxBytes) {
                throw refused(
                        ReadingCode.LIMIT,
                        "the dossier is longer than the limit of " + maxBytes
                                + " bytes allows; its records can be read one by one");
            }
            if (item instanceof DossierHeader found) {
                if (header.isPresent()) {
                    throw notADossier("a dossier has one line of the type 'dossier', and this is another");
                }
                header = Optional.of(found);
            }
            dossier.add(item);
        }
        if (header.isEmpty()) {
            throw notADossier("a dossier has a line of the type 'dossier' with its id and title; found none");
        }
        return dossier.build();
    }

    private CommuniqueFormatException notADossier(String message) {
        return refused(ReadingCode.NOT_A_DOSSIER, message);
    }

    private CommuniqueFormatException refused(ReadingCode code, String message) {
        return new CommuniqueFormatException(Finding.at(code, new Location(name, lines.line(), 0, ""), message));
    }

    /** {@return how many records were read, good or bad} */
    public long readCount() {
        return lines.accepted() + lines.rejected();
    }

    /** {@return how many of them were good} */
    public long acceptedCount() {
        return lines.accepted();
    }

    /** {@return how many were bad and handed over; always 0 in a strict reader} */
    public long rejectedCount() {
        return lines.rejected();
    }

    /**
     * Closes the input.
     *
     * @throws IOException if that fails
     */
    @Override
    public void close() throws IOException {
        lines.close();
    }
}
