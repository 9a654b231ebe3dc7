package io.github.communique.testkit.conformance;

import io.github.communique.time.Answer;
import io.github.communique.time.Precision;
import io.github.communique.time.Qualifier;
import io.github.communique.time.TemporalKind;
import java.util.stream.Stream;

/** Reads the tables of times, whose rows have tabs between cells. */
final class TimeTables {
    private TimeTables() {}

    static Stream<AcceptedTime> accepted() {
        return rows("accepted")
                .map(row -> new AcceptedTime(
                        row[0],
                        TemporalKind.valueOf(row[1]),
                        Precision.valueOf(row[2]),
                        Qualifier.valueOf(row[3]),
                        row[4],
                        row[5]));
    }

    static Stream<RefusedTime> refused() {
        return rows("refused").map(row -> new RefusedTime(row[0], row[1]));
    }

    static Stream<ComparedTimes> compared() {
        return rows("compared")
                .map(row -> new ComparedTimes(
                        row[0],
                        row[1],
                        Answer.valueOf(row[2]),
                        Answer.valueOf(row[3]),
                        Answer.valueOf(row[4]),
                        Answer.valueOf(row[5]),
                        Answer.valueOf(row[6])));
    }

    /** The rows without comments and the header. */
    private static Stream<String[]> rows(String table) {
        return new CorpusFile("times/" + table + ".tsv")
                .text()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1));
    }
}
