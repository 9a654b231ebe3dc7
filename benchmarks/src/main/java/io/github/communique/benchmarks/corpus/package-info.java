/**
 * What the benchmarks read: made from a seed, the same on every machine; start with
 * {@link io.github.communique.benchmarks.corpus.Corpus}.
 */
@NullMarked
package io.github.communique.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
