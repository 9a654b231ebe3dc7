/** Tests of the extension. */
@NullMarked
package io.github.communique.testkit.junit;

import org.jspecify.annotations.NullMarked;
