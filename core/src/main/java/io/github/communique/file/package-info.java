/**
 * Files as bytes: whole or not there ({@link io.github.communique.file.AtomicFile}), UTF-8 or not ({@link Utf8}), line
 * by line in blocks ({@link LineBlocks}).
 */
@NullMarked
package io.github.communique.file;

import org.jspecify.annotations.NullMarked;
