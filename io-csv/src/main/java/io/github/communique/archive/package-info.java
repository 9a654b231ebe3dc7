/**
 * Event archives (GDELT, ICEWS, POLECAT) read as streams of events; start with
 * {@link io.github.communique.archive.EventArchive}.
 */
@NullMarked
package io.github.communique.archive;

import org.jspecify.annotations.NullMarked;
