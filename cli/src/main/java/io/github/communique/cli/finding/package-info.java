/** Findings as text for people, as JSON and as SARIF, and their counts. */
@NullMarked
package io.github.communique.cli.finding;

import org.jspecify.annotations.NullMarked;
