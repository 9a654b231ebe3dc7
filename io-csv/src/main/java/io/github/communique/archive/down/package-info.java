/** Events back to what holds less than the model: rows of dyads and PLOVER objects. */
@NullMarked
package io.github.communique.archive.down;

import org.jspecify.annotations.NullMarked;
