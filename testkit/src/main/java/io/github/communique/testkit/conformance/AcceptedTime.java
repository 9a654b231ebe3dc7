package io.github.communique.testkit.conformance;

import io.github.communique.time.Precision;
import io.github.communique.time.Qualifier;
import io.github.communique.time.TemporalKind;

/**
 * A text of EDTF level 0 or 1, and what it means.
 *
 * @param text the text
 * @param kind what kind of time it is
 * @param precision how exact it is
 * @param qualifier whether it is uncertain or approximate
 * @param earliest the earliest moment that it may mean, such as {@code 1985-04-12T00:00}, or the name of the
 *     {@link io.github.communique.time.Boundary} that says why there is none
 * @param latest the latest moment, likewise
 */
public record AcceptedTime(
        String text, TemporalKind kind, Precision precision, Qualifier qualifier, String earliest, String latest) {}
