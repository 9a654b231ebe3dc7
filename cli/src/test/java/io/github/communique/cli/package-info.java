/** Tests of the command line: from arguments and files to exit code, stdout and stderr. */
@NullMarked
package io.github.communique.cli;

import org.jspecify.annotations.NullMarked;
