package io.github.communique.compare;

import io.github.communique.model.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value that is claimed, and by whom.
 *
 * @param value the value, in the form that its aspect gives; compared exactly
 * @param claims every claim of it, in the order of the dossier; at least one
 */
public record ClaimedValue(String value, List<Claim> claims) {
    /** Copies the list. */
    public ClaimedValue {
        claims = List.copyOf(claims);
    }

    static List<ClaimedValue> of(List<Claim> claims) {
        Map<String, List<Claim>> byValue = new LinkedHashMap<>();
        claims.forEach(claim -> byValue.computeIfAbsent(claim.value(), value -> new ArrayList<>())
                .add(claim));
        return byValue.entrySet().stream()
                .map(entry -> new ClaimedValue(entry.getKey(), entry.getValue()))
                .toList();
    }
}
