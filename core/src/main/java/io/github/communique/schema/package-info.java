/**
 * The shape of each record, told once and apart from any format: its properties, their order, types and cardinality;
 * start with {@link io.github.communique.schema.ModelSchema}. Readers, writers, columns and schemas derive from it.
 */
@NullMarked
package io.github.communique.schema;

import org.jspecify.annotations.NullMarked;
