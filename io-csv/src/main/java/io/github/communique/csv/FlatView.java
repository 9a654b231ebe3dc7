package io.github.communique.csv;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.compare.ComparisonOptions;
import io.github.communique.model.Dossier;
import io.github.communique.text.Markdown;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A dossier as one flat table, to look at and to count with: a row for each event, readout and topic. For export only:
 * most of what a dossier says is not in it, and nothing reads it back. {@link DossierCsv} loses nothing.
 *
 * <pre>{@code
 * FlatView.of(dossier).writeCsv(out);
 * }</pre>
 *
 * <p>The columns are those of {@link #columns()}; an empty cell is absent. A topic has a row in each readout of an
 * event if any of them mentions it or is reported to omit it. Its status there is one of {@code mentioned},
 * {@code mentioned-derived}, {@code omission-reported}, {@code absent}, {@code unknown} and {@code disputed}; only
 * {@code absent} says that it is not there. Readouts that a later one supersedes are left out. An event without
 * readouts, and a readout without topics, has one row, the cells behind it empty.
 */
public final class FlatView {
    private static final List<String> COLUMNS = List.of(
            "event",
            "event_type",
            "event_time",
            "event_title",
            "parties",
            "codes",
            "readout",
            "issuer",
            "issuer_name",
            "issued",
            "topic",
            "topic_label",
            "status",
            "treatments",
            "quote",
            "source",
            "publisher",
            "url");

    private final Dossier dossier;
    private final ComparisonOptions options;
    private final UnaryOperator<String> guard;

    private FlatView(Dossier dossier, ComparisonOptions options, UnaryOperator<String> guard) {
        this.dossier = dossier;
        this.options = options;
        this.guard = guard;
    }

    /**
     * Makes the view of a dossier with topics of every level and English labels where there are any.
     *
     * @param dossier the dossier
     * @return the view
     */
    public static FlatView of(Dossier dossier) {
        return of(dossier, ComparisonOptions.defaults());
    }

    /**
     * Makes the view of a dossier.
     *
     * @param dossier the dossier
     * @param options the level of topics, the languages of labels
     * @return the view
     */
    public static FlatView of(Dossier dossier, ComparisonOptions options) {
        return new FlatView(dossier, options, cell -> cell);
    }

    /**
     * Guards against spreadsheets that run what is in a cell: a cell that begins with {@code =}, {@code +}, {@code -},
     * {@code @}, a tab or a return gets an apostrophe in front. That changes the text, so it is done only on request.
     *
     * @return the same view with guarded cells in CSV
     */
    public FlatView forSpreadsheets() {
        return new FlatView(dossier, options, FlatView::guarded);
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** {@return the names of the columns, in order} */
    public static List<String> columns() {
        return COLUMNS;
    }

    /** {@return the rows, in the order of the events, their readouts and the topic tree; a cell may be empty} */
    public Stream<List<String>> rows() {
        return dossier.events().stream().flatMap(event -> FlatEvent.rows(dossier, event, options));
    }

    /**
     * Writes the view as CSV: UTF-8, with a header, {@code \n} at the end of each row.
     *
     * @param out where to; is flushed and left open
     * @throws IOException if it cannot be written
     * @throws CommuniqueFormatException if a text holds half of a surrogate pair, which UTF-8 cannot
     */
    public void writeCsv(OutputStream out) throws IOException {
        FlatWriter writer = FlatWriter.to(out);
        rows().forEach(row -> writer.writeRow(row.stream().map(guard).toList()));
        writer.flush();
    }

    /**
     * Writes the view as a table in GitHub Flavored Markdown. What comes from the dossier is escaped, so that it shows
     * as it is written; line breaks in a quote become spaces.
     *
     * @param out where to; is flushed and left open
     * @throws IOException if it cannot be written
     */
    public void writeMarkdown(OutputStream out) throws IOException {
        PrintStream page = new PrintStream(out, false, StandardCharsets.UTF_8);
        page.print(Markdown.rowOf(COLUMNS) + "\n");
        page.print(Markdown.rowOf(Collections.nCopies(COLUMNS.size(), "---")) + "\n");
        rows().forEach(row ->
                page.print(Markdown.rowOf(row.stream().map(Markdown::escape).toList()) + "\n"));
        page.flush();
        if (page.checkError()) {
            throw new IOException("the table could not be written");
        }
    }
}
