/** Tests of cells and rows against RFC 4180 and another parser. */
@NullMarked
package io.github.communique.csv.cell;

import org.jspecify.annotations.NullMarked;
