/** Event archives on their way into records, with what was refused and folded. */
@NullMarked
package io.github.communique.cli.imports;

import org.jspecify.annotations.NullMarked;
