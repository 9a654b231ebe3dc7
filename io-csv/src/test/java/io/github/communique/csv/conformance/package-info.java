/** The packages of the conformance corpus, run through this library. */
@NullMarked
package io.github.communique.csv.conformance;

import org.jspecify.annotations.NullMarked;
