/** What must hold of every dossier, over all formats. */
@NullMarked
package io.github.communique.testkit.laws;

import org.jspecify.annotations.NullMarked;
