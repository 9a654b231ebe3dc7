/** Makes failing examples small; start with {@link io.github.communique.testkit.internal.shrink.SchemaShrinkable}. */
@NullMarked
package io.github.communique.testkit.internal.shrink;

import org.jspecify.annotations.NullMarked;
