package io.github.communique.cli.place;

import io.github.communique.cli.file.Input;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds the lines and columns where the values of JSON Pointers begin: all of them in one pass with a parser, which
 * knows bytes only, and one over the bytes.
 *
 * <p>For a value that is not there, which may be what is wrong, it gives the place of the value around it.
 */
final class JsonPointerLocator {
    private final Node root = new Node();

    private JsonPointerLocator() {}

    /** Finds the places of pointers; each has one, unless the document is empty. */
    static Map<String, Position> locate(Input document, Collection<String> pointers) throws IOException {
        JsonPointerLocator locator = new JsonPointerLocator();
        pointers.forEach(locator::node);
        DocumentScan.over(document.open(), p -> visit(p, locator.root));
        Map<Long, Position> positions = new TreeMap<>();
        pointers.forEach(pointer -> positions.put(locator.offset(pointer), Position.UNKNOWN));
        positions.remove(Node.NOT_FOUND);
        try (InputStream in = new BufferedInputStream(document.open())) {
            new PositionCount(in).fill(positions);
        }
        Map<String, Position> found = new HashMap<>();
        pointers.forEach(
                pointer -> found.put(pointer, positions.getOrDefault(locator.offset(pointer), Position.UNKNOWN)));
        return found;
    }

    private static List<String> steps(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    private void node(String pointer) {
        Node node = root;
        for (String step : steps(pointer)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            node = node.children.computeIfAbsent(name, key -> new Node());
        }
    }

    /** Where the value of a pointer begins, or the nearest around it. */
    private long offset(String pointer) {
        Node node = root;
        long offset = root.offset;
        for (String step : steps(pointer)) {
            node = Objects.requireNonNull(
                    node.children.get(step.replace("~1", "/").replace("~0", "~")));
            offset = node.offset == Node.NOT_FOUND ? offset : node.offset;
        }
        return offset;
    }

    /** Recurses as deep as the pointers go, not the document. */
    private static void visit(JsonParser p, Node node) {
        node.offset = p.currentTokenLocation().getByteOffset();
        if (p.currentToken() == JsonToken.START_OBJECT) {
            while (p.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = p.currentName();
                p.nextToken();
                visitChild(p, node.children.get(name));
            }
        } else if (p.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; p.nextToken() != JsonToken.END_ARRAY; i++) {
                visitChild(p, node.children.get(Integer.toString(i)));
            }
        }
    }

    /** Of a property that stands twice the reader took the first. */
    private static void visitChild(JsonParser p, @Nullable Node child) {
        if (child == null || child.offset != Node.NOT_FOUND) {
            p.skipChildren();
        } else {
            visit(p, child);
        }
    }

    private static final class Node {
        static final long NOT_FOUND = -1;

        final Map<String, Node> children = new HashMap<>();
        long offset = NOT_FOUND;
    }
}
