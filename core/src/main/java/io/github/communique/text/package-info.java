/**
 * Texts from anywhere, which may hold anything: made safe to show, and to normalise. Start with
 * {@link io.github.communique.text.SafeText}.
 */
@NullMarked
package io.github.communique.text;

import org.jspecify.annotations.NullMarked;
