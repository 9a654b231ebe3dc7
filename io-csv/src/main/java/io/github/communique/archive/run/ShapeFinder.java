package io.github.communique.archive.run;

import io.github.communique.archive.ArchiveFormat;
import io.github.communique.archive.ArchiveGuess;
import io.github.communique.archive.ArchiveGuess.Certainty;
import io.github.communique.archive.Selection;
import io.github.communique.archive.decode.Options;
import io.github.communique.archive.decode.ShapeChoice;
import io.github.communique.archive.event.CodedRow;
import io.github.communique.archive.gdelt.GdeltLayout;
import io.github.communique.archive.gdelt.GdeltShape;
import io.github.communique.archive.icews.IcewsColumns;
import io.github.communique.archive.icews.IcewsShape;
import io.github.communique.archive.polecat.PolecatColumns;
import io.github.communique.archive.polecat.PolecatShape;
import io.github.communique.archive.row.Header;
import io.github.communique.archive.unpack.Damage;
import io.github.communique.archive.unpack.Head;
import io.github.communique.check.ArchiveCode;
import io.github.communique.check.ReadingCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells by the first lines of a file of which archive it is, and how it is read. */
final class ShapeFinder {
    private static final int MENTIONS = 16;
    private static final double MOST = 0.75;

    private ShapeFinder() {}

    /** Guesses the archive. */
    static ArchiveGuess guess(Head head) {
        if (head.isUtf16()) {
            return none("the file begins as UTF-16 does; convert it to UTF-8");
        } else if (head.rows().isEmpty()) {
            return none("the file is empty");
        }
        Header header = Header.of(head.rows().get(0));
        if (header.countOf(IcewsColumns.NAMES) >= IcewsColumns.NAMES.size() * MOST) {
            return named(ArchiveFormat.ICEWS, header, IcewsColumns.NAMES);
        } else if (header.countOf(PolecatColumns.NAMES) >= PolecatColumns.NAMES.size() * MOST) {
            return named(ArchiveFormat.POLECAT, header, PolecatColumns.NAMES);
        }
        return byCount(head.rows());
    }

    private static ArchiveGuess named(ArchiveFormat format, Header header, List<String> names) {
        List<String> missing = header.missingOf(names);
        String found = "the header has " + (names.size() - missing.size()) + " of the " + names.size() + " columns of "
                + format.name();
        return new ArchiveGuess(
                Optional.of(format),
                missing.isEmpty() ? Certainty.CERTAIN : Certainty.LIKELY,
                missing.isEmpty() ? found : found + " and lacks '" + String.join("', '", missing) + "'");
    }

    private static ArchiveGuess byCount(List<List<String>> rows) {
        Optional<GdeltLayout> layout = layout(rows);
        if (layout.isEmpty()) {
            int width = rows.get(0).size();
            return none("the first row has " + (width == 1 ? "1 column" : width + " columns")
                    + (width == MENTIONS ? ", as GDELT mentions have, which are no events" : "")
                    + "; GDELT events have 57, 58 or 61, ICEWS and POLECAT a header with their names");
        }
        int columns = layout.get().columns();
        long fitting = rows.stream().filter(row -> isGdelt(row, columns)).count();
        String found = fitting + " of the first " + rows.size() + " rows have the " + columns + " columns of "
                + layout.get().name();
        return new ArchiveGuess(
                Optional.of(ArchiveFormat.GDELT), fitting == rows.size() ? Certainty.CERTAIN : Certainty.LIKELY, found);
    }

    /** The layout that most of the first rows have; empty if none of them has one of GDELT. */
    static Optional<GdeltLayout> layout(List<List<String>> rows) {
        return rows.stream()
                .map(List::size)
                .filter(size -> GdeltLayout.of(size).isPresent())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .flatMap(most -> GdeltLayout.of(most.getKey()))
                .filter(layout -> rows.stream().anyMatch(row -> isGdelt(row, layout.columns())));
    }

    private static boolean isGdelt(List<String> row, int columns) {
        return row.size() == columns
                && row.get(GdeltLayout.DAY).length() == 8
                && row.get(GdeltLayout.DAY).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static ArchiveGuess none(String reason) {
        return new ArchiveGuess(Optional.empty(), Certainty.NONE, reason);
    }

    /**
     * Chooses how a file is read.
     *
     * @throws Damage if it is not of the archive that it should be of
     */
    static ShapeChoice<CodedRow> choose(Head head, Options options) throws Damage {
        ArchiveGuess guess = guess(head);
        Optional<ArchiveFormat> format = options.format().isPresent() ? options.format() : guess.format();
        Optional<ShapeChoice<CodedRow>> choice =
                format.filter(one -> guess.format().equals(format)).flatMap(one -> choose(one, head.rows(), options));
        if (choice.isPresent()) {
            return choice.get();
        }
        String found = guess.format()
                .filter(other -> !format.equals(guess.format()))
                .map(other -> ", but one of " + other.name() + ", as it would be read if no archive were named")
                .orElse("");
        String expected = options.format()
                .map(one -> "not a file of " + one.name() + found + ": ")
                .orElse("");
        throw new Damage(head.isUtf16() ? ReadingCode.ENCODING : ArchiveCode.NOT_RECOGNISED, expected + guess.reason());
    }

    private static Optional<ShapeChoice<CodedRow>> choose(
            ArchiveFormat format, List<List<String>> rows, Options options) {
        List<String> header = rows.get(0);
        Selection selection = options.selection();
        boolean hasExtras = options.hasExtras();
        return switch (format) {
            case GDELT ->
                layout(rows)
                        .map(layout -> new ShapeChoice<>(
                                layout.name(),
                                layout,
                                () -> new GdeltShape(layout, selection, hasExtras),
                                header.get(0).equalsIgnoreCase("GLOBALEVENTID")));
            case ICEWS ->
                IcewsColumns.of(Header.of(header))
                        .map(columns -> new ShapeChoice<>(
                                "icews", header, () -> new IcewsShape(columns, selection, hasExtras), true));
            case POLECAT ->
                PolecatColumns.of(Header.of(header))
                        .map(columns -> new ShapeChoice<>(
                                "polecat", header, () -> new PolecatShape(columns, selection, hasExtras), true));
        };
    }
}
