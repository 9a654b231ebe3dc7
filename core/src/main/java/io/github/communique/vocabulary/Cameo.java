package io.github.communique.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The event types of CAMEO 1.1b3, the "Event and Actor Codebook" of March 2012 by Philip Schrodt.
 *
 * <p>{@code Cameo.get("041").name()} is "Discuss by telephone". The names are the manual's, not those of GDELT's own
 * list, which swaps several of the demands. Two notes on the {@value #COUNT} codes:
 *
 * <ul>
 *   <li>{@code 155}, {@code 176}, {@code 1834}, {@code 1951} and {@code 1952} are in the manual but in none of the
 *       tables of intensities; ICEWS does not use them.
 *   <li>{@code 1213} (Reject judicial cooperation) is not in the manual. ICEWS uses it, so it is kept here.
 * </ul>
 *
 * <p>The table is read on first use; nothing is loaded before.
 */
public final class Cameo {
    /** The scheme that these codes are of. */
    public static final CodingScheme SCHEME = CodingScheme.CAMEO_1_1B3;

    /** How many codes there are. */
    static final int COUNT = 317;

    private Cameo() {}

    /**
     * Finds an event type.
     *
     * @param code two to four digits, compared exactly
     * @return the event type, or empty if CAMEO 1.1b3 has no such code; never its parent
     */
    public static Optional<CameoCode> find(String code) {
        return Optional.ofNullable(Codes.BY_CODE.get(code));
    }

    /**
     * Returns an event type.
     *
     * @param code two to four digits, compared exactly
     * @return the event type
     * @throws IllegalArgumentException if CAMEO 1.1b3 has no such code; the message names the nearest one
     */
    public static CameoCode get(String code) {
        return find(code)
                .orElseThrow(
                        () -> new IllegalArgumentException("not a code of CAMEO 1.1b3: '" + code + "'" + hint(code)));
    }

    /**
     * Returns all event types.
     *
     * @return the codes in the order of the manual: each root before its bases, each base before its leaves
     */
    public static Collection<CameoCode> codes() {
        return Codes.BY_CODE.values();
    }

    /**
     * Returns the twenty categories.
     *
     * @return {@code 01} to {@code 20}
     */
    public static List<CameoCode> roots() {
        return codes().stream().filter(code -> code.level() == CameoLevel.ROOT).toList();
    }

    /**
     * Returns the event types one level below another.
     *
     * @param parent any code
     * @return its bases or leaves in order, empty if it has none
     */
    public static List<CameoCode> children(CameoCode parent) {
        return codes().stream()
                .filter(code -> code.parent().filter(parent::equals).isPresent())
                .toList();
    }

    private static String hint(String code) {
        if (find("0" + code).isPresent()) {
            return "; codes are text and keep their leading zero: '0" + code + "'";
        }
        return IntStream.iterate(code.length() - 1, length -> length > 1, length -> length - 1)
                .mapToObj(length -> find(code.substring(0, length)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(near -> "; the nearest is '" + near + "' (" + near.name() + ")")
                .orElse("; codes have two to four digits, such as '041'");
    }

    private static final class Codes {
        static final Map<String, CameoCode> BY_CODE = load();

        private static Map<String, CameoCode> load() {
            Map<String, CameoCode> codes = new LinkedHashMap<>();
            for (Table.Row row : Table.read("cameo-1.1b3.tsv", "code", "name")) {
                var code = new CameoCode(row.get("code"), row.get("name"));
                codes.put(code.code(), code);
            }
            return Collections.unmodifiableMap(codes);
        }
    }
}
