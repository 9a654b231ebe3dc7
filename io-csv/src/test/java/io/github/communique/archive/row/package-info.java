/** Tests of {@code archive.row}. */
@NullMarked
package io.github.communique.archive.row;

import org.jspecify.annotations.NullMarked;
