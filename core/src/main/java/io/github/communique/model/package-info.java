/**
 * The immutable model: events, the readouts about them, their topics, sources and claims; start with
 * {@link io.github.communique.model.Dossier}.
 */
@NullMarked
package io.github.communique.model;

import org.jspecify.annotations.NullMarked;
