/**
 * How the constraints on accessors without {@code get} are found by every Jakarta Validation provider; start with
 * {@link io.github.communique.constraint.AccessorValidator}.
 */
@NullMarked
package io.github.communique.constraint;

import org.jspecify.annotations.NullMarked;
