package io.github.communique.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The table {@code treatment-mappings.tsv}, read when the first mapping is asked for. */
final class TreatmentMappings {
    static final Map<Treatment, List<CameoMatch>> CAMEO = new EnumMap<>(Treatment.class);
    static final Map<Treatment, PloverMatch> PLOVER = new EnumMap<>(Treatment.class);

    static {
        for (Table.Row row : Table.read("treatment-mappings.tsv", "treatment", "scheme", "code", "mode", "kind")) {
            add(Treatment.parse(row.get("treatment")), row);
        }
        CAMEO.replaceAll((treatment, matches) -> List.copyOf(matches));
    }

    private TreatmentMappings() {}

    private static void add(Treatment treatment, Table.Row row) {
        MappingRelation kind = MappingRelation.parse(row.get("kind"));
        if (row.get("scheme").equals(Cameo.SCHEME.id())) {
            CAMEO.computeIfAbsent(treatment, key -> new ArrayList<>())
                    .add(new CameoMatch(Cameo.get(row.get("code")), kind));
            return;
        }
        PloverType type = PloverType.parse(row.get("code"));
        PloverCode code =
                row.find("mode").map(mode -> PloverCode.of(type, mode)).orElse(PloverCode.of(type));
        PLOVER.put(treatment, new PloverMatch(code, kind));
    }
}
