package io.github.communique.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All kinds of findings that the library's core reports; {@code docs/findings.md} is written from it. */
public final class FindingCatalogue {
    private static final List<FindingCode> CODES = Stream.<FindingCode[]>of(
                    ReadingCode.values(),
                    TableCode.values(),
                    ConstraintCode.values(),
                    IntegrityCode.values(),
                    EvidenceCode.values(),
                    ArchiveCode.values())
            .flatMap(Arrays::stream)
            .toList();
    private static final Map<String, FindingCode> BY_CODE =
            CODES.stream().collect(Collectors.toUnmodifiableMap(FindingCode::code, Function.identity()));

    private FindingCatalogue() {}

    /**
     * {@return the codes in a stable order: of reading, of tables, of constraints, of integrity, of evidence, of
     * archives}
     */
    public static List<FindingCode> codes() {
        return CODES;
    }

    /**
     * Finds a kind of finding.
     *
     * @param code its code, such as {@code topic.unresolved}
     * @return the kind, or empty if there is none in the core
     */
    public static Optional<FindingCode> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
