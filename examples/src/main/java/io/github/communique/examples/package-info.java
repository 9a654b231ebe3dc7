/**
 * The Biden–Putin call of 26 January 2021, built with the builders; start with
 * {@link io.github.communique.examples.BidenPutinCall}.
 */
@NullMarked
package io.github.communique.examples;

import org.jspecify.annotations.NullMarked;
