/**
 * Makes sound dossiers of arbitrary ones; start with {@link io.github.communique.testkit.internal.sound.SoundDossier}.
 */
@NullMarked
package io.github.communique.testkit.internal.sound;

import org.jspecify.annotations.NullMarked;
