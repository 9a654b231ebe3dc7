/** The layout of ICEWS. */
@NullMarked
package io.github.communique.archive.icews;

import org.jspecify.annotations.NullMarked;
