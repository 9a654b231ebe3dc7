package io.github.communique.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * This project's mapping from CAMEO 1.1b3 to the PLOVER 2.0 draft.
 *
 * <p>It starts from PLOVER's own conversion file of 2021-09-17 and departs from it where the file names a mode or
 * context that the draft does not have, contradicts what the draft says about a type, or is silent: it skips the
 * appeals (02), here REQUEST. {@link #note} gives the reason of each departure. The comments (01) have no counterpart,
 * since PLOVER drops them, nor has root 08, which PLOVER splits. The table is {@code cameo-to-plover.tsv} next to this
 * class, read on first use.
 */
public final class CameoToPlover {
    private CameoToPlover() {}

    /**
     * Finds the PLOVER counterpart of a CAMEO event type.
     *
     * @param cameo any code
     * @return type, mode and contexts, or empty if PLOVER has no counterpart; {@link #note} then says why
     */
    public static Optional<PloverCoding> find(CameoCode cameo) {
        return Optional.ofNullable(Mapping.CODINGS.get(cameo));
    }

    /**
     * Finds the reason why a code is not mapped as in PLOVER's own file.
     *
     * @param cameo any code
     * @return the reason, in which "the file" is PLOVER's and "the draft" the 2.0 manual; empty if the two agree
     */
    public static Optional<String> note(CameoCode cameo) {
        return Optional.ofNullable(Mapping.NOTES.get(cameo));
    }

    private static final class Mapping {
        static final Map<CameoCode, PloverCoding> CODINGS = new HashMap<>();
        static final Map<CameoCode, String> NOTES = new HashMap<>();

        static {
            for (Table.Row row : Table.read("cameo-to-plover.tsv", "code", "type", "mode", "contexts", "note")) {
                CameoCode cameo = Cameo.get(row.get("code"));
                row.find("type").ifPresent(type -> CODINGS.put(cameo, coding(type, row)));
                row.find("note").ifPresent(note -> NOTES.put(cameo, note));
            }
        }

        private static PloverCoding coding(String value, Table.Row row) {
            PloverType type = PloverType.parse(value);
            List<PloverContext> contexts = row.find("contexts").stream()
                    .flatMap(cell -> Stream.of(cell.split(";", -1)))
                    .map(PloverContext::parse)
                    .toList();
            return new PloverCoding(
                    row.find("mode").map(mode -> PloverCode.of(type, mode)).orElse(PloverCode.of(type)), contexts);
        }
    }
}
