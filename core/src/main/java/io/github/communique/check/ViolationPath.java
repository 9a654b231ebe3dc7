package io.github.communique.check;

import jakarta.validation.Path;

/** Tells the path of a constraint violation by the names that files use, which are those of the accessors. */
final class ViolationPath {
    private ViolationPath() {}

    /** {@code mentions[0].by} is {@code /mentions/0/by}. */
    static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            pointer.append('/').append(node.getName());
        }
        return pointer.toString();
    }
}
