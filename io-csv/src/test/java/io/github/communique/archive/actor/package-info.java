/** Tests of {@code archive.actor}. */
@NullMarked
package io.github.communique.archive.actor;

import org.jspecify.annotations.NullMarked;
