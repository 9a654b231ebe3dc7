package io.github.communique.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table of topics, in parts if the readouts are too many to stand side by side. */
final class TextTopics {
    private static final int READOUTS_PER_PART = 3;
    private static final int MOST_FOR_TOPIC = 34;
    private static final int MOST_INDENT = 16;
    private static final int GUTTER = 2;

    private final ReadoutComparison comparison;
    private final Wording wording;
    private final TextSheet sheet;

    TextTopics(ReadoutComparison comparison, Wording wording, TextSheet sheet) {
        this.comparison = comparison;
        this.wording = wording;
        this.sheet = sheet;
    }

    void render() {
        if (comparison.rows().isEmpty()) {
            return;
        }
        int readouts = comparison.readouts().size();
        for (int from = 0; from < readouts; from += READOUTS_PER_PART) {
            part(from, Math.min(readouts, from + READOUTS_PER_PART));
        }
    }

    private void part(int from, int to) {
        List<String> heads = cells("TOPIC", from, to, wording::column, "DIVERGENCE");
        List<List<String>> body = new ArrayList<>();
        for (ComparisonRow row : comparison.rows()) {
            String indent = " ".repeat(Math.min(MOST_INDENT, 2 * (row.depth() - 1)));
            body.add(cells(
                    indent + wording.label(row),
                    from,
                    to,
                    readout -> wording.cell(row, readout),
                    Plain.words(row.divergence())));
        }
        List<Integer> widths = widths(heads, body);
        sheet.blank();
        sheet.row(widths, heads);
        sheet.rule(widths);
        body.forEach(row -> sheet.row(widths, row));
    }

    private static List<String> cells(String first, int from, int to, IntFunction<String> middle, String last) {
        return Stream.of(Stream.of(first), IntStream.range(from, to).mapToObj(middle), Stream.of(last))
                .flatMap(part -> part)
                .toList();
    }

    /** As wide as the longest cell, but no wider than leaves room for all. */
    private static List<Integer> widths(List<String> heads, List<List<String>> body) {
        int columns = heads.size();
        List<Integer> natural = IntStream.range(0, columns)
                .mapToObj(column -> Stream.concat(Stream.of(heads), body.stream())
                        .mapToInt(row -> Plain.width(row.get(column)))
                        .max()
                        .orElse(1))
                .toList();
        int topic = Math.min(MOST_FOR_TOPIC, natural.get(0));
        int last = natural.get(columns - 1);
        int room = TextSheet.WIDTH - topic - last - GUTTER * (columns - 1);
        List<Integer> widths = new ArrayList<>(List.of(topic));
        widths.addAll(share(room, natural.subList(1, columns - 1)));
        widths.add(last);
        return widths;
    }

    /** Gives each column what it needs, narrowest first; those that need more share what is left. */
    private static List<Integer> share(int room, List<Integer> needs) {
        List<Integer> widths = new ArrayList<>(needs);
        int left = room;
        int columns = needs.size();
        for (int column : IntStream.range(0, needs.size())
                .boxed()
                .sorted((one, other) -> Integer.compare(needs.get(one), needs.get(other)))
                .toList()) {
            widths.set(column, Math.min(needs.get(column), left / columns--));
            left -= widths.get(column);
        }
        return widths;
    }
}
