/** What can be wrong with a dossier or a file, and where; start with {@link io.github.communique.check.Finding}. */
@NullMarked
package io.github.communique.check;

import org.jspecify.annotations.NullMarked;
