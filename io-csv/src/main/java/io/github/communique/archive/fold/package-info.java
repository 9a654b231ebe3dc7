/** Events of rows, folded, and given out with their parties and sources. */
@NullMarked
package io.github.communique.archive.fold;

import org.jspecify.annotations.NullMarked;
