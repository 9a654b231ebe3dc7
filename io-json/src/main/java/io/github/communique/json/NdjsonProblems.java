package io.github.communique.json;

import io.github.communique.check.Finding;

/** Takes what is wrong with a stream that is read leniently, as it comes. */
public interface NdjsonProblems {
    /**
     * Takes a problem with a record that was read all the same.
     *
     * @param finding the problem
     */
    void finding(Finding finding);

    /**
     * Takes a line that gave no record, with its problems.
     *
     * @param line the line
     */
    void rejected(RejectedLine line);
}
