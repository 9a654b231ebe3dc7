/** Tests of {@code archive.fold}. */
@NullMarked
package io.github.communique.archive.fold;

import org.jspecify.annotations.NullMarked;
