/**
 * The conformance corpus as it travels in the jar: cases with what must come of them; start with
 * {@link io.github.communique.testkit.conformance.ConformanceCorpus}.
 */
@NullMarked
package io.github.communique.testkit.conformance;

import org.jspecify.annotations.NullMarked;
