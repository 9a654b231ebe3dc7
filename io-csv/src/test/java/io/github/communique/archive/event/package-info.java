/** Tests of {@code archive.event}. */
@NullMarked
package io.github.communique.archive.event;

import org.jspecify.annotations.NullMarked;
