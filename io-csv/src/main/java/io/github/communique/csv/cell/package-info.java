/** Bytes to cells and back, whatever the cells mean. Not exported. */
@NullMarked
package io.github.communique.csv.cell;

import org.jspecify.annotations.NullMarked;
