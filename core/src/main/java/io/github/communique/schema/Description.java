package io.github.communique.schema;

import java.util.Optional;

/** What a type, a property or a term means, and what one looks like. */
record Description(String text, Optional<String> example) {}
