/**
 * Generators of dossiers and everything in them, for jqwik; start with
 * {@link io.github.communique.testkit.generate.DossierArbitraries}.
 */
@NullMarked
package io.github.communique.testkit.generate;

import org.jspecify.annotations.NullMarked;
