/** Which tables a package has, derived from the schema, and how records become rows and rows records. Not exported. */
@NullMarked
package io.github.communique.csv.table;

import org.jspecify.annotations.NullMarked;
