/**
 * The one implementation of the JSON form, derived from {@link io.github.communique.schema.ModelSchema}; start with
 * {@link io.github.communique.json.internal.Codecs}.
 */
@NullMarked
package io.github.communique.json.internal;

import org.jspecify.annotations.NullMarked;
