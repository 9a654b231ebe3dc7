/** Where in a file a record or a value stands, found when there is something to say about it. */
@NullMarked
package io.github.communique.cli.place;

import org.jspecify.annotations.NullMarked;
