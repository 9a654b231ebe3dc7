/**
 * A JUnit extension that fills parameters and fields with dossiers; start with {@link FixtureDossier} and
 * {@link DossierFile}.
 */
@NullMarked
package io.github.communique.testkit.junit;

import org.jspecify.annotations.NullMarked;
