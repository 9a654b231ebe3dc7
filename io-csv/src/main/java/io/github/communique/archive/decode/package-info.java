/** Files block by block into rows that are read, on one thread or several, and what becomes of each row. */
@NullMarked
package io.github.communique.archive.decode;

import org.jspecify.annotations.NullMarked;
