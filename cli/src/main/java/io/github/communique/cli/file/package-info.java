/** Files, and the standard streams in their place, as arguments name them. */
@NullMarked
package io.github.communique.cli.file;

import org.jspecify.annotations.NullMarked;
