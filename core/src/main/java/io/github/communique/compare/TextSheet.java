package io.github.communique.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines for a terminal, wrapped and aligned by code points. */
final class TextSheet {
    /** The longest line, in code points, unless an indent leaves no room. */
    static final int WIDTH = 110;

    private static final int LEAST = 20;
    private static final String GUTTER = "  ";

    private final StringBuilder text = new StringBuilder();

    void blank() {
        text.append('\n');
    }

    /** A line under which a rule runs. */
    void title(String line) {
        List<String> lines = TextWrap.wrap(line, WIDTH);
        lines.forEach(this::line);
        line("═".repeat(lines.stream().mapToInt(Plain::width).max().orElse(0)));
    }

    void heading(String line) {
        blank();
        line(line);
    }

    /** A paragraph whose first line begins with {@code lead} and whose other lines stand below what follows it. */
    void hanging(String lead, String paragraph) {
        int indent = Plain.width(lead);
        List<String> lines = TextWrap.wrap(paragraph, Math.max(LEAST, WIDTH - indent));
        line(lead + lines.get(0));
        lines.stream().skip(1).forEach(line -> line(" ".repeat(indent) + line));
    }

    /** Cells side by side; a cell longer than its width takes more lines. */
    void row(List<Integer> widths, List<String> cells) {
        List<List<String>> wrapped = IntStream.range(0, cells.size())
                .mapToObj(i -> cell(cells.get(i), widths.get(i)))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            int at = i;
            line(IntStream.range(0, cells.size())
                    .mapToObj(column -> pad(
                            at < wrapped.get(column).size()
                                    ? wrapped.get(column).get(at)
                                    : "",
                            widths.get(column)))
                    .collect(Collectors.joining(GUTTER)));
        }
    }

    /** Keeps the indent of a cell on each of its lines. */
    private static List<String> cell(String cell, int width) {
        String indent = cell.substring(0, cell.length() - cell.stripLeading().length());
        return TextWrap.wrap(cell.stripLeading(), Math.max(1, width - indent.length())).stream()
                .map(line -> indent + line)
                .toList();
    }

    void rule(List<Integer> widths) {
        line(widths.stream().map("─"::repeat).collect(Collectors.joining(GUTTER)));
    }

    private static String pad(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - Plain.width(cell)));
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
