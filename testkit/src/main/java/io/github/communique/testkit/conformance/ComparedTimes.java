package io.github.communique.testkit.conformance;

import io.github.communique.time.Answer;

/**
 * Two times, and what each comparison answers.
 *
 * @param left the time that is asked
 * @param right the time that it is asked about
 * @param isBefore whether left is before right
 * @param isAfter whether left is after right
 * @param overlaps whether they have a moment in common
 * @param isWithin whether left is within right
 * @param isSameAs whether they are the same
 */
public record ComparedTimes(
        String left,
        String right,
        Answer isBefore,
        Answer isAfter,
        Answer overlaps,
        Answer isWithin,
        Answer isSameAs) {}
