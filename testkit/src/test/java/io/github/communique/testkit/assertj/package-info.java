/** Tests of the assertions and what they say when they fail. */
@NullMarked
package io.github.communique.testkit.assertj;

import org.jspecify.annotations.NullMarked;
