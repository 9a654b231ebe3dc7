/** The commands, each with its options and no more work than putting the parts together. */
@NullMarked
package io.github.communique.cli.command;

import org.jspecify.annotations.NullMarked;
