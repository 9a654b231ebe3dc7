/** Tests of reading event archives. */
@NullMarked
package io.github.communique.archive;

import org.jspecify.annotations.NullMarked;
