/**
 * The closed lists that the model draws on: speech acts, event-type codes, intensity scales; start with
 * {@link io.github.communique.vocabulary.Vocabulary}.
 */
@NullMarked
package io.github.communique.vocabulary;

import org.jspecify.annotations.NullMarked;
