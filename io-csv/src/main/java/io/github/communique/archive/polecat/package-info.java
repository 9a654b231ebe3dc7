/** The layout of POLECAT. */
@NullMarked
package io.github.communique.archive.polecat;

import org.jspecify.annotations.NullMarked;
