/** Rows of tab-separated text from bytes, and the values of their cells, each made once. */
@NullMarked
package io.github.communique.archive.row;

import org.jspecify.annotations.NullMarked;
