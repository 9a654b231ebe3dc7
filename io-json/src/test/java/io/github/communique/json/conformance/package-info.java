/** The conformance corpus, run through this library. */
@NullMarked
package io.github.communique.json.conformance;

import org.jspecify.annotations.NullMarked;
