/**
 * AssertJ assertions on dossiers, readouts and comparisons, whose failures show the evidence; start with
 * {@link CommuniqueAssertions}.
 */
@NullMarked
package io.github.communique.testkit.assertj;

import org.jspecify.annotations.NullMarked;
