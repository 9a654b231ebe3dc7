/**
 * Dates and times as sources give them, in EDTF levels 0 and 1; start with
 * {@link io.github.communique.time.EdtfTemporal}.
 */
@NullMarked
package io.github.communique.time;

import org.jspecify.annotations.NullMarked;
