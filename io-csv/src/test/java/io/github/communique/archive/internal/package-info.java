/** Tests of how archives are read. */
@NullMarked
package io.github.communique.archive.internal;

import org.jspecify.annotations.NullMarked;
