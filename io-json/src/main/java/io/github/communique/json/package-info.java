/**
 * Dossiers as JSON documents and as NDJSON streams of records; start with
 * {@link io.github.communique.json.DossierJson}.
 */
@NullMarked
package io.github.communique.json;

import org.jspecify.annotations.NullMarked;
