@org.jspecify.annotations.NullMarked
package io.github.communique.build.prelink;
