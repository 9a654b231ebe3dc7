/**
 * Dossiers in which one thing is wrong, and the finding that it must give; start with
 * {@link io.github.communique.testkit.broken.MutationCatalogue}.
 */
@NullMarked
package io.github.communique.testkit.broken;

import org.jspecify.annotations.NullMarked;
