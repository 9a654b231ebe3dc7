/** Tests of what the JSON form's readers are made of, against plain ways to the same. */
@NullMarked
package io.github.communique.json.internal;

import org.jspecify.annotations.NullMarked;
