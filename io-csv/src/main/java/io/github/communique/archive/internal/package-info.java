/** How archives are read: rows from bytes, rows to events, events folded; may change any day. */
@NullMarked
package io.github.communique.archive.internal;

import org.jspecify.annotations.NullMarked;
