/** Tests of packages of tables: what is refused, what is taken, what is written. */
@NullMarked
package io.github.communique.csv;

import org.jspecify.annotations.NullMarked;
