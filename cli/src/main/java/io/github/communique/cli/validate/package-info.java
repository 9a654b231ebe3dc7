/** All that is wrong with an input, format by format, without what only follows from damage. */
@NullMarked
package io.github.communique.cli.validate;

import org.jspecify.annotations.NullMarked;
