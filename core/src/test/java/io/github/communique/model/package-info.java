/** Tests of the model. */
@NullMarked
package io.github.communique.model;

import org.jspecify.annotations.NullMarked;
