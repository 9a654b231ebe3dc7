/** Which rows are wanted, told from their bytes where that can be. */
@NullMarked
package io.github.communique.archive.select;

import org.jspecify.annotations.NullMarked;
