/** Dossiers as packages of CSV tables, whole and lossless. */
@org.jspecify.annotations.NullMarked
package io.github.communique.csv;
