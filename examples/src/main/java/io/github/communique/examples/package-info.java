/**
 * The Biden–Putin call of 26 January 2021, built with the builders, and short examples of one idea each; start with
 * {@link io.github.communique.examples.ReadAndCompare}, then {@link io.github.communique.examples.BidenPutinCall}.
 */
@NullMarked
package io.github.communique.examples;

import org.jspecify.annotations.NullMarked;
