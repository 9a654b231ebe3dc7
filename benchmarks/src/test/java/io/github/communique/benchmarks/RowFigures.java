package io.github.communique.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What rows of GDELT 2.0 are like, to one decimal.
 *
 * @param rows how many there are
 * @param bytesOfOne how long a row is on average, with its line break
 * @param emptyCellsOfOne how many of its cells are empty on average
 * @param percentNotAscii how many of 100 rows have a letter outside ASCII
 * @param articlesIn100 how many articles 100 rows are from
 * @param percentOfSameArticle how many of 100 rows are from the article of the row before
 * @param placesIn100 how many places the actions of 100 rows are at
 */
record RowFigures(
        int rows,
        double bytesOfOne,
        double emptyCellsOfOne,
        double percentNotAscii,
        double articlesIn100,
        double percentOfSameArticle,
        double placesIn100) {
    private static final int ACTION_PLACE = 52;
    private static final int ADDRESS = 60;

    static RowFigures of(String text) {
        List<String[]> rows = text.lines().map(line -> line.split("\t", -1)).toList();
        int count = rows.size();
        return new RowFigures(
                count,
                rounded(text.getBytes(StandardCharsets.UTF_8).length, count),
                rounded(rows.stream().mapToLong(RowFigures::emptyCells).sum(), count),
                percent(text.lines().filter(Predicate.not(RowFigures::isAscii)).count(), count),
                percent(distinct(rows, ADDRESS), count),
                percent(
                        IntStream.range(1, count)
                                .filter(i -> rows.get(i)[ADDRESS].equals(rows.get(i - 1)[ADDRESS]))
                                .count(),
                        count),
                percent(distinct(rows, ACTION_PLACE), count));
    }

    private static long emptyCells(String[] row) {
        return IntStream.range(0, row.length).filter(i -> row[i].isEmpty()).count();
    }

    private static boolean isAscii(String line) {
        return line.chars().allMatch(c -> c < 0x80);
    }

    private static long distinct(List<String[]> rows, int column) {
        return rows.stream().map(row -> row[column]).distinct().count();
    }

    private static double percent(long part, int all) {
        return rounded(100 * part, all);
    }

    private static double rounded(long sum, int all) {
        return Math.round(10.0 * sum / all) / 10.0;
    }
}
