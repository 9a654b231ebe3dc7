/** The files of an input, unpacked within its limits, with their first lines to tell them by. */
@NullMarked
package io.github.communique.archive.unpack;

import org.jspecify.annotations.NullMarked;
