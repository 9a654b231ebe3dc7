package io.github.communique.vocabulary;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A published table that gives event types a number from -10 (conflict) to 10 (cooperation).
 *
 * <p>Three tables for CAMEO go by the name "Goldstein" and differ on {@code 016}, {@code 022}, {@code 124},
 * {@code 163}, {@code 164}, {@code 165} and {@code 166}; none is Goldstein's own, which was made for WEIS. So a scale
 * is always named. A code that a table lacks has no value there: never that of its parent, as some pipelines give it.
 *
 * <p>These numbers rate kinds of events. How strong the wording of a readout is, is {@link Treatment#force()}.
 */
public enum IntensityScale implements Term {
    /**
     * The {@code CAMEO.goldsteinscale.txt} look-up of GDELT, from a third-party copy, for CAMEO codes. It lacks
     * {@code 1213} and the five codes named in {@link Cameo}.
     */
    GOLDSTEIN_GDELT("goldstein-gdelt"),
    /**
     * The table that comes with ICEWS and stands in its column {@code Intensity}, for CAMEO codes. It lacks the five
     * codes named in {@link Cameo}.
     */
    GOLDSTEIN_ICEWS("goldstein-icews"),
    /**
     * The {@code CAMEO.SCALE.txt} of the Kansas Event Data System, as used by the Phoenix pipeline and gdeltPyR, for
     * CAMEO codes. It was made for an older code list and lacks 36 codes that the two others have in common.
     */
    GOLDSTEIN_CAMEO_SCALE("goldstein-cameo-scale"),
    /**
     * The "conflict-cooperation scores" of the PLOVER 2.0 draft, for PLOVER types with or without a mode.
     *
     * <p>ACCUSE is -3 here. The draft prints 3, evidently without its sign: ACCUSE is conflict, its modes have -2, -3.5
     * and -3.5, and -3 is their mean. PROTEST/vandalize has no value, since the draft scores all other modes only.
     */
    PLOVER_2_0_DRAFT("plover-2.0-draft");

    /** The scales, by their written values. */
    public static final Vocabulary<IntensityScale> VOCABULARY = Vocabulary.of("intensity scale", IntensityScale.class);

    private final String value;

    IntensityScale(String value) {
        this.value = value;
    }

    /**
     * Returns the scale that a text stands for.
     *
     * @param value the text, such as {@code "goldstein-icews"}
     * @return the scale
     * @throws IllegalArgumentException if there is no such scale
     */
    public static IntensityScale parse(String value) {
        return VOCABULARY.parse(value);
    }

    @Override
    public String value() {
        return value;
    }

    /**
     * Returns the scheme whose codes the scale rates.
     *
     * @return the scheme, in one version
     */
    public CodingScheme scheme() {
        return this == PLOVER_2_0_DRAFT ? CodingScheme.PLOVER_2_0_DRAFT : CodingScheme.CAMEO_1_1B3;
    }

    /**
     * Finds the value of an event type.
     *
     * @param code a code of the scheme, compared exactly; for PLOVER also with its mode, as {@link PloverCode} writes
     *     it
     * @return the value with one decimal, or empty if the table has none for this very code
     */
    public Optional<BigDecimal> find(String code) {
        return Optional.ofNullable(table().get(code));
    }

    private Map<String, BigDecimal> table() {
        return switch (this) {
            case GOLDSTEIN_GDELT -> CameoValues.GDELT;
            case GOLDSTEIN_ICEWS -> CameoValues.ICEWS;
            case GOLDSTEIN_CAMEO_SCALE -> CameoValues.CAMEO_SCALE;
            case PLOVER_2_0_DRAFT -> PloverValues.SCORES;
        };
    }

    private static final class CameoValues {
        static final Map<String, BigDecimal> GDELT = load(GOLDSTEIN_GDELT);
        static final Map<String, BigDecimal> ICEWS = load(GOLDSTEIN_ICEWS);
        static final Map<String, BigDecimal> CAMEO_SCALE = load(GOLDSTEIN_CAMEO_SCALE);

        private static Map<String, BigDecimal> load(IntensityScale scale) {
            Map<String, BigDecimal> values = new HashMap<>();
            Table.read("cameo-intensity.tsv", "code", "goldstein-gdelt", "goldstein-icews", "goldstein-cameo-scale")
                    .forEach(row -> row.find(scale.value())
                            .ifPresent(number -> values.put(row.get("code"), new BigDecimal(number))));
            return Map.copyOf(values);
        }
    }

    private static final class PloverValues {
        static final Map<String, BigDecimal> SCORES = load();

        private static Map<String, BigDecimal> load() {
            Map<String, BigDecimal> values = new HashMap<>();
            for (Table.Row row : Table.read("plover-intensity.tsv", "type", "mode", "score", "printed", "note")) {
                String code = row.find("mode")
                        .map(mode -> row.get("type") + "/" + mode)
                        .orElse(row.get("type"));
                row.find("score").ifPresent(number -> values.put(code, new BigDecimal(number)));
            }
            return Map.copyOf(values);
        }
    }
}
