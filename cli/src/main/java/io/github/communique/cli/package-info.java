/** The {@code communique} command; start with {@link io.github.communique.cli.Main}. */
@NullMarked
package io.github.communique.cli;

import org.jspecify.annotations.NullMarked;
