package io.github.communique.testkit.internal.sound;

import io.github.communique.model.Claim;
import io.github.communique.model.ClaimAspect;
import io.github.communique.model.Coding;
import io.github.communique.model.Identifier;
import io.github.communique.model.Topic;
import io.github.communique.vocabulary.Cameo;
import io.github.communique.vocabulary.CameoCode;
import io.github.communique.vocabulary.CodingScheme;
import io.github.communique.vocabulary.PloverType;
import java.util.List;
import java.util.Map;

/** Makes a value keep the rules that need nothing but the value to be checked. */
public final class OwnRules {
    private static final Map<String, List<String>> IDENTIFIERS = Map.of(
            Identifier.WIKIDATA, List.of("Q159", "Q30", "Q7747"),
            Identifier.FIPS, List.of("RS", "UP", "US"),
            Identifier.ISO_3166_ALPHA_2, List.of("RU", "US", "XK"),
            Identifier.ISO_3166_ALPHA_3, List.of("RUS", "USA", "UKR"));
    private static final Map<CodingScheme, List<String>> CODES = Map.of(
            CodingScheme.CAMEO_1_1B3,
                    Cameo.codes().stream().map(CameoCode::code).toList(),
            CodingScheme.PLOVER_2_0_DRAFT,
                    PloverType.VOCABULARY.terms().stream()
                            .map(PloverType::value)
                            .toList());
    private static final Map<ClaimAspect, List<String>> CLAIMED = Map.of(
            ClaimAspect.TIME, List.of("2021-01-26", "2020-07~", "../2021", "2021-01-26T12:00:00-05:00"),
            ClaimAspect.DURATION, List.of("PT35M", "PT1H"),
            ClaimAspect.MEDIUM, List.of("telephone", "video"));

    private OwnRules() {}

    /**
     * Changes what breaks a rule.
     *
     * @param value any value of the model
     * @return the same or a like value that keeps the rules
     */
    public static Object keep(Object value) {
        if (value instanceof Identifier identifier) {
            return identifier(identifier);
        } else if (value instanceof Coding coding) {
            List<String> codes = CODES.getOrDefault(coding.scheme(), List.of(coding.code()));
            return Coding.builder()
                    .from(coding)
                    .code(Pick.wanted(coding.code(), codes))
                    .build();
        } else if (value instanceof Claim claim) {
            List<String> values = CLAIMED.getOrDefault(claim.aspect(), List.of(claim.value()));
            return Claim.builder()
                    .from(claim)
                    .value(Pick.wanted(claim.value(), values))
                    .build();
        } else if (value instanceof Topic topic) {
            return TopicLabels.alone(topic);
        }
        return value;
    }

    private static Identifier identifier(Identifier identifier) {
        List<String> values = IDENTIFIERS.getOrDefault(identifier.scheme(), List.of(identifier.value()));
        return Identifier.of(identifier.scheme(), Pick.wanted(identifier.value(), values));
    }
}
