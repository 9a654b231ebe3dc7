/** That every job does what it says, so that no wrong result is ever measured. */
@NullMarked
package io.github.communique.benchmarks;

import org.jspecify.annotations.NullMarked;
