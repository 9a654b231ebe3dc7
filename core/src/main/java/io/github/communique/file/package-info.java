/** Files that are whole or not there; start with {@link io.github.communique.file.AtomicFile}. */
@NullMarked
package io.github.communique.file;

import org.jspecify.annotations.NullMarked;
