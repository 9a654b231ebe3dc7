/** Packages as folders and zip files, and the descriptor that lists their tables. Not exported. */
@NullMarked
package io.github.communique.csv.pack;

import org.jspecify.annotations.NullMarked;
