/** Tests of the JSON form through the published API. */
@NullMarked
package io.github.communique.json;

import org.jspecify.annotations.NullMarked;
