/** Tests of the generators: what occurs, how often, and what it shrinks to. */
@NullMarked
package io.github.communique.testkit.generate;

import org.jspecify.annotations.NullMarked;
