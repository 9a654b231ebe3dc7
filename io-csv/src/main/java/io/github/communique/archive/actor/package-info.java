/** Who acts: parties of actor codes and names, by the tables of groups and countries. */
@NullMarked
package io.github.communique.archive.actor;

import org.jspecify.annotations.NullMarked;
