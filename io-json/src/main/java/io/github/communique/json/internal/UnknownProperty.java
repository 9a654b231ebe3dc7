package io.github.communique.json.internal;

import io.github.communique.check.Spelling;
import io.github.communique.schema.ObjectType;
import io.github.communique.schema.Property;
import io.github.communique.text.Words;
import java.util.List;

/** Says that a property is not known, and which one may have been meant. */
final class UnknownProperty {
    private UnknownProperty() {}

    static String message(ObjectType<?, ?> type, String name) {
        List<String> known = type.properties().stream().map(Property::name).toList();
        String hint = Spelling.nearest(name, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> Words.withArticle(type.name()) + " has " + String.join(", ", known));
        return "unknown property " + Words.quote(name) + "; " + hint;
    }
}
