package io.github.communique.check;

import io.github.communique.model.Dossier;
import java.util.List;
import java.util.function.Consumer;

/**
 * One thing that is checked of a dossier. Users add their own, with codes of their own:
 *
 * <pre>{@code
 * public final class TitledCalls implements DossierRule {
 *   public List<FindingCode> codes() { return List.of(HouseCode.CALL_WITHOUT_TITLE); }
 *
 *   public void check(Dossier dossier, Consumer<Finding> findings) {
 *     Place.forEach(dossier, Call.class, (place, call) -> {
 *       if (call.title().isEmpty()) {
 *         findings.accept(place.finding(HouseCode.CALL_WITHOUT_TITLE, "must have a title"));
 *       }
 *     });
 *   }
 * }
 * }</pre>
 *
 * <p>A rule is found by {@link java.util.ServiceLoader} or passed to {@link DossierChecker.Builder#add}. It has no
 * state of its own: one rule may check several dossiers at once. It reports everything it finds and throws nothing.
 */
public interface DossierRule {
    /** {@return the codes of all findings that it may report, at least one} */
    List<FindingCode> codes();

    /**
     * Checks a dossier.
     *
     * @param dossier the dossier
     * @param findings takes each finding, in the order of the dossier
     */
    void check(Dossier dossier, Consumer<Finding> findings);
}
