package io.github.communique.testkit.internal.shrink;

import io.github.communique.schema.TextType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parts of lists and texts, the smallest first. */
final class Parts {
    private Parts() {}

    /** Nothing, either half, and all but one. */
    static <V> Stream<List<V>> of(List<V> values) {
        int size = values.size();
        if (size == 0) {
            return Stream.empty();
        }
        Stream<List<V>> halves =
                size < 4 ? Stream.empty() : Stream.of(values.subList(0, size / 2), values.subList(size / 2, size));
        Stream<List<V>> withoutOne = size < 2
                ? Stream.empty()
                : IntStream.range(0, size).mapToObj(i -> {
                    List<V> others = new ArrayList<>(values);
                    others.remove(i);
                    return others;
                });
        return Stream.of(Stream.of(List.<V>of()), halves, withoutOne).flatMap(parts -> parts);
    }

    /** The simplest text; of those without a form of their own, either half. */
    static Stream<String> plainer(TextType<?> type, String text) {
        if (type.name().endsWith(" id") || text.equals(Simplest.of(type))) {
            return Stream.empty();
        }
        int middle = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
        Stream<String> halves = type.name().equals(TextType.TEXT.name())
                ? Stream.of(text.substring(0, middle), text.substring(middle)).filter(half -> !half.isBlank())
                : Stream.empty();
        return Stream.concat(Stream.of(Simplest.of(type)), halves);
    }
}
