/** What our ways are measured against, set up as one would in a program of one's own. */
@NullMarked
package io.github.communique.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
