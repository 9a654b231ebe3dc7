/**
 * Runs the benchmarks in interleaved forks and prints ratios; start with
 * {@link io.github.communique.benchmarks.measure.RatioTable}.
 */
@NullMarked
package io.github.communique.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
