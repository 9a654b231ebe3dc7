package io.github.communique.check;

import io.github.communique.model.Dossier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Runs a chosen set of rules over a dossier.
 *
 * <pre>{@code
 * List<Finding> findings = DossierChecker.standard().check(dossier);
 *
 * DossierChecker own = DossierChecker.builder()
 *     .addAll(IntegrityRules.all())
 *     .add(new TitledCalls())
 *     .without(IntegrityCode.TOPIC_LABEL_CLASH)
 *     .build();
 * }</pre>
 *
 * <p>Findings come rule by rule in the order in which the rules were added, and of one rule in the order of the
 * dossier: the same dossier always gives the same list. Immutable; may be shared between threads.
 */
public final class DossierChecker {
    private final List<DossierRule> rules;
    private final Set<String> silenced;

    private DossierChecker(Builder builder) {
        this.rules = List.copyOf(builder.rules);
        this.silenced = Set.copyOf(builder.silenced);
    }

    /**
     * {@return a checker with the constraints of the model, the rules of integrity, and what rules of users there are}
     *
     * @throws IllegalStateException if Hibernate Validator is not there; the message says what to add
     */
    public static DossierChecker standard() {
        return builder()
                .add(ConstraintRules.english())
                .addAll(IntegrityRules.all())
                .addDiscovered()
                .build();
    }

    /** {@return a builder without any rule} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks a dossier.
     *
     * @param dossier the dossier
     * @return the findings in a stable order; empty if there are none
     */
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        check(dossier, findings::add);
        return List.copyOf(findings);
    }

    /**
     * Checks a dossier and hands each finding on, so that a great many need not be held.
     *
     * @param dossier the dossier
     * @param findings takes each finding, in a stable order
     */
    public void check(Dossier dossier, Consumer<Finding> findings) {
        Consumer<Finding> heard = finding -> {
            if (!silenced.contains(finding.code().code())) {
                findings.accept(finding);
            }
        };
        for (DossierRule rule : rules) {
            if (rule.codes().stream().anyMatch(code -> !silenced.contains(code.code()))) {
                rule.check(dossier, heard);
            }
        }
    }

    /** {@return the codes of all findings that this checker may report, in the order of its rules} */
    public List<FindingCode> codes() {
        return rules.stream()
                .flatMap(rule -> rule.codes().stream())
                .filter(code -> !silenced.contains(code.code()))
                .distinct()
                .toList();
    }

    /** Chooses the rules. */
    public static final class Builder {
        private final List<DossierRule> rules = new ArrayList<>();
        private final Set<String> silenced = new HashSet<>();

        private Builder() {}

        /**
         * Adds a rule after those already there.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder add(DossierRule rule) {
            rules.add(rule);
            return this;
        }

        /**
         * Adds rules after those already there.
         *
         * @param more the rules, in order
         * @return this builder
         */
        public Builder addAll(Collection<? extends DossierRule> more) {
            rules.addAll(more);
            return this;
        }

        /**
         * Adds the rules of users that {@link ServiceLoader} finds, ordered by the names of their classes.
         *
         * @return this builder
         * @throws java.util.ServiceConfigurationError if one of them cannot be made
         */
        public Builder addDiscovered() {
            List<DossierRule> found = new ArrayList<>();
            ServiceLoader.load(DossierRule.class).forEach(found::add);
            found.sort(Comparator.comparing(rule -> rule.getClass().getName()));
            return addAll(found);
        }

        /**
         * Leaves out the findings of some codes; a rule left with none is not run.
         *
         * @param codes the codes
         * @return this builder
         */
        public Builder without(FindingCode... codes) {
            Arrays.stream(codes).map(FindingCode::code).forEach(silenced::add);
            return this;
        }

        /** {@return the checker} */
        public DossierChecker build() {
            return new DossierChecker(this);
        }
    }
}
