/** One class for each path: our way beside its floor and its peers, on the same input and with the same result. */
@NullMarked
package io.github.communique.benchmarks.path;

import org.jspecify.annotations.NullMarked;
