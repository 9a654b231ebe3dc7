/** Event archives (GDELT, ICEWS, POLECAT) read as streams of events. */
@org.jspecify.annotations.NullMarked
package io.github.communique.archive;
