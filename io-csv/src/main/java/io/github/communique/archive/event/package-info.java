/** What a row says, whatever its archive: its type, day, intensity, story and what is beyond the model. */
@NullMarked
package io.github.communique.archive.event;

import org.jspecify.annotations.NullMarked;
