/** Archives from their inputs to records and a report: tells which archive a file is of, and reads it. */
@NullMarked
package io.github.communique.archive.run;

import org.jspecify.annotations.NullMarked;
