/** Options that several commands have, and how their values are read. */
@NullMarked
package io.github.communique.cli.option;

import org.jspecify.annotations.NullMarked;
