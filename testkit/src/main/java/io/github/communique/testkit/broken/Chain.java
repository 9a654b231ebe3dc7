package io.github.communique.testkit.broken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records of which each names the next. */
final class Chain {
    private Chain() {}

    /** Follows a property of ids from a record on, to the record that has none. */
    static List<ObjectAt> from(DossierTree tree, ObjectAt start, String type, String property) {
        List<ObjectAt> chain = new ArrayList<>();
        Optional<ObjectAt> at = Optional.of(start);
        while (at.isPresent()) {
            chain.add(at.get());
            String next = at.get().text(property);
            at = tree.objects(type)
                    .filter(other -> other.text("id").equals(next))
                    .findFirst();
        }
        return chain;
    }

    /** The one that comes first in the document. */
    static ObjectAt first(List<ObjectAt> chain) {
        return chain.stream()
                .reduce((a, b) -> position(a) < position(b) ? a : b)
                .orElseThrow();
    }

    private static int position(ObjectAt at) {
        return Integer.parseInt(at.pointer().substring(at.pointer().lastIndexOf('/') + 1));
    }
}
