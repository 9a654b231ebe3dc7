/** Gives every reader of the library broken inputs made of seeds. */
@NullMarked
package io.github.communique.testkit.fuzz;

import org.jspecify.annotations.NullMarked;
