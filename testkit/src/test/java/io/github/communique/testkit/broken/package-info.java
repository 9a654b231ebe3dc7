/** Tests of the catalogue of mutations. */
@NullMarked
package io.github.communique.testkit.broken;

import org.jspecify.annotations.NullMarked;
