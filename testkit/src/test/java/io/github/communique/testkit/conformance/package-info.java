/** The conformance corpus, run through this library and through validators by others. */
@NullMarked
package io.github.communique.testkit.conformance;

import org.jspecify.annotations.NullMarked;
