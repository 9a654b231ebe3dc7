package io.github.communique.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/** All PLOVER codes there can be, for tests that must visit each. */
final class PloverCodes {
    private PloverCodes() {}

    static List<PloverCode> all() {
        return PloverType.VOCABULARY.terms().stream()
                .flatMap(type -> Stream.concat(
                        Stream.of(PloverCode.of(type)), type.modes().stream().map(mode -> PloverCode.of(type, mode))))
                .toList();
    }
}
