/** What a process has to do with the world: streams, progress, exit codes, failures in words. */
@NullMarked
package io.github.communique.cli.console;

import org.jspecify.annotations.NullMarked;
