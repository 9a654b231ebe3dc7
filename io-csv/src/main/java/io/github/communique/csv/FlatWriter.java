package io.github.communique.csv;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.csv.cell.CellWriter;
import io.github.communique.csv.cell.LoneSurrogateException;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.text.Surrogates;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes events that have no readouts, such as those of an archive, into a flat table one by one, in constant memory.
 * The columns are those of {@link FlatView}.
 */
public final class FlatWriter implements Flushable {
    private final CellWriter cells;

    private FlatWriter(CellWriter cells) {
        this.cells = cells;
    }

    /**
     * Writes the header.
     *
     * @param out where to; is left open
     * @return a writer behind the header
     * @throws IOException if it cannot be written
     */
    public static FlatWriter to(OutputStream out) throws IOException {
        CellWriter cells = new CellWriter(out, ',');
        cells.write(FlatView.columns().toArray(String[]::new));
        return new FlatWriter(cells);
    }

    /**
     * Writes the row of an event.
     *
     * @param event the event; readouts of it are not looked for
     * @throws CommuniqueFormatException if a text holds half of a surrogate pair, which UTF-8 cannot
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(DiplomaticEvent event) {
        writeRow(FlatEvent.row(event));
    }

    void writeRow(List<String> row) {
        try {
            cells.write(row.toArray(String[]::new));
        } catch (LoneSurrogateException e) {
            String where = "row of event " + row.get(0) + ", column "
                    + FlatView.columns().get(e.cell());
            throw new CommuniqueFormatException(
                    Finding.at(ReadingCode.ENCODING, new Location("output", 0, 0, where), Surrogates.CANNOT_BE_WRITTEN),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands on what was written.
     *
     * @throws IOException if it cannot be written
     */
    @Override
    public void flush() throws IOException {
        cells.flush();
    }
}
