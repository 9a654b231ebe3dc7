package io.github.communique.check;

import io.github.communique.model.Dossier;
import io.github.communique.model.Identifier;
import io.github.communique.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Identifiers have the form of their scheme, and country codes are of the scheme that they are said to be of. */
final class IdentifierRule implements DossierRule {
    private static final Map<String, Form> FORMS = Map.of(
            Identifier.WIKIDATA, new Form("Q[1-9][0-9]*", "Q159"),
            Identifier.ISO_3166_ALPHA_2, new Form("[A-Z]{2}", "RU"),
            Identifier.ISO_3166_ALPHA_3, new Form("[A-Z]{3}", "RUS"),
            Identifier.FIPS, new Form("[A-Z]{2}", "RS"));

    @Override
    public List<FindingCode> codes() {
        return List.of(
                IntegrityCode.IDENTIFIER_MALFORMED,
                IntegrityCode.IDENTIFIER_FIPS_AS_ISO,
                IntegrityCode.IDENTIFIER_UNASSIGNED);
    }

    @Override
    public void check(Dossier dossier, Consumer<Finding> findings) {
        Place.forEach(dossier, Identifier.class, (place, identifier) -> {
            Place value = place.at("value", identifier.value());
            Form form = FORMS.get(identifier.scheme());
            if (form != null && !form.pattern.matcher(identifier.value()).matches()) {
                findings.accept(value.finding(IntegrityCode.IDENTIFIER_MALFORMED, form.expected(identifier)));
            } else if (identifier.scheme().equals(Identifier.ISO_3166_ALPHA_2)
                    && !CountryCodes.mayBeIso(identifier.value())) {
                findings.accept(unassigned(value, identifier.value()));
            }
        });
    }

    private static Finding unassigned(Place place, String code) {
        Optional<String> iso = CountryCodes.isoOfFips(code);
        return iso.isPresent()
                ? place.finding(
                        IntegrityCode.IDENTIFIER_FIPS_AS_ISO,
                        "'" + code + "' is a code of FIPS 10-4; the country is '" + iso.get() + "' in ISO 3166-1")
                : place.finding(
                        IntegrityCode.IDENTIFIER_UNASSIGNED,
                        "'" + code + "' is not a code that ISO 3166-1 has given out");
    }

    /** What the values of a scheme look like. */
    private record Form(Pattern pattern, String example) {
        Form(String pattern, String example) {
            this(Pattern.compile(pattern), example);
        }

        String expected(Identifier found) {
            return "an identifier of the scheme " + found.scheme() + " must look like '" + example + "': "
                    + Words.quote(found.value());
        }
    }
}
