package io.github.communique.csv.table;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.FindingCode;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where problems go: thrown at once, or collected. */
public final class Problems {
    private final @Nullable List<Finding> findings;
    private final int most;

    private Problems(@Nullable List<Finding> findings, int most) {
        this.findings = findings;
        this.most = most;
    }

    /** {@return problems that are thrown at once} */
    public static Problems strict() {
        return new Problems(null, 0);
    }

    /**
     * Makes problems that are collected.
     *
     * @param most after how many the reading ends
     * @return the problems
     */
    public static Problems lenient(int most) {
        return new Problems(new ArrayList<>(), most);
    }

    /** {@return whether they are collected} */
    public boolean isLenient() {
        return findings != null;
    }

    /** {@return those collected so far} */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }

    /**
     * Takes a problem.
     *
     * @param code what kind of problem
     * @param location where
     * @param message what was found and what was expected
     * @throws CommuniqueFormatException if problems are thrown at once, or this is one too many
     */
    public void report(FindingCode code, Location location, String message) {
        take(new CommuniqueFormatException(Finding.at(code, location, message)));
    }

    /**
     * Takes a problem that ended the reading of a file.
     *
     * @param problem the problem
     * @throws CommuniqueFormatException if problems are thrown at once, or this is one too many
     */
    public void take(CommuniqueFormatException problem) {
        if (findings == null) {
            throw problem;
        }
        findings.add(problem.finding());
        if (findings.size() >= most) {
            throw new CommuniqueFormatException(Finding.at(
                    ReadingCode.LIMIT,
                    problem.finding().location().orElseThrow(),
                    "more than " + most + " problems (limit); the rest was not read"));
        }
    }
}
