/**
 * Whether the words that a dossier quotes stand in its sources; start with
 * {@link io.github.communique.evidence.EvidenceChecker}.
 */
@NullMarked
package io.github.communique.evidence;

import org.jspecify.annotations.NullMarked;
