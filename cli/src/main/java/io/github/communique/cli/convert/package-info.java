/** Dossiers on their way from one format into another, with what was refused. */
@NullMarked
package io.github.communique.cli.convert;

import org.jspecify.annotations.NullMarked;
