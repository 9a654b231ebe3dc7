/** Prelinking of a jar made into classes, which a Java that has just begun links faster. */
@org.jspecify.annotations.NullMarked
package io.github.communique.build.prelink;
