/**
 * What only whole programs show: the memory that records and commands take, and how long a command takes to start;
 * start with {@link io.github.communique.benchmarks.whole.WholeTable}.
 */
@NullMarked
package io.github.communique.benchmarks.whole;

import org.jspecify.annotations.NullMarked;
