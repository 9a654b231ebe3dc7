/** The layouts of GDELT, its events and its mentions. */
@NullMarked
package io.github.communique.archive.gdelt;

import org.jspecify.annotations.NullMarked;
