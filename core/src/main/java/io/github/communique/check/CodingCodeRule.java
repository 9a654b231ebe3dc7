package io.github.communique.check;

import io.github.communique.model.Coding;
import io.github.communique.model.Dossier;
import io.github.communique.text.Words;
import io.github.communique.vocabulary.Cameo;
import io.github.communique.vocabulary.CodingScheme;
import io.github.communique.vocabulary.PloverType;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A code is one of its scheme, where the scheme's codes are known. */
final class CodingCodeRule implements DossierRule {
    private static final Map<CodingScheme, Predicate<String>> KNOWN = Map.of(
            CodingScheme.CAMEO_1_1B3, code -> Cameo.find(code).isPresent(),
            CodingScheme.PLOVER_2_0_DRAFT,
                    code -> PloverType.VOCABULARY.find(code).isPresent());

    @Override
    public List<FindingCode> codes() {
        return List.of(IntegrityCode.CODING_CODE_UNKNOWN);
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        Place.forEach(dossier, Coding.class, (place, coding) -> {
            Predicate<String> known = KNOWN.getOrDefault(coding.scheme(), code -> true);
            if (!known.test(coding.code())) {
                findings.accept(place.at("code", coding.code())
                        .finding(
                                IntegrityCode.CODING_CODE_UNKNOWN,
                                coding.scheme() + " has no code " + Words.quote(coding.code()) + hint(coding, known)));
            }
        });
    }

    /** Spreadsheets and careless readers take the zero away. */
    private static String hint(Coding coding, Predicate<String> known) {
        String padded = "0" + coding.code();
        return known.test(padded) ? "; codes are text and keep their leading zero: '" + padded + "'" : "";
    }
}
