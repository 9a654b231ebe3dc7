/**
 * What the readouts of one event say side by side, topic by topic; start with
 * {@link io.github.communique.compare.ReadoutComparison}.
 */
@NullMarked
package io.github.communique.compare;

import org.jspecify.annotations.NullMarked;
