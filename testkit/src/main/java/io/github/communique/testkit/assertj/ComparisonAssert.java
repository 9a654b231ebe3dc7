package io.github.communique.testkit.assertj;

import io.github.communique.compare.ClaimGroup;
import io.github.communique.compare.ClaimedValue;
import io.github.communique.compare.ComparisonRow;
import io.github.communique.compare.ReadoutComparison;
import io.github.communique.model.Claim;
import io.github.communique.model.ClaimAspect;
import io.github.communique.model.TopicId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions on the comparison of the readouts of an event. */
public final class ComparisonAssert extends AbstractAssert<ComparisonAssert, ReadoutComparison> {
    ComparisonAssert(ReadoutComparison actual) {
        super(actual, ComparisonAssert.class);
    }

    /**
     * Verifies that there is a row of a topic.
     *
     * @param topic the id of the topic
     * @return an assertion on the row
     */
    public RowAssert row(String topic) {
        isNotNull();
        return new RowAssert(this, actual.findRow(TopicId.of(topic)).orElseGet(() -> {
            throw error("to have a row '" + topic + "'; it has "
                    + actual.rows().stream().map(ComparisonRow::topic).toList());
        }));
    }

    /**
     * Verifies that no readout touches on a topic, by mention or by reported omission.
     *
     * @param topic the id of the topic
     * @return this assertion
     */
    public ComparisonAssert hasNoRow(String topic) {
        isNotNull();
        actual.findRow(TopicId.of(topic)).ifPresent(row -> {
            throw error("to have no row '" + topic + "'; it has:\n" + Shown.cells(row.cells()));
        });
        return this;
    }

    /**
     * Verifies that an aspect of the event is disputed: claims of it exclude each other.
     *
     * @param aspect the aspect
     * @return this assertion
     */
    public ComparisonAssert disputes(ClaimAspect aspect) {
        Optional<ClaimGroup> claims = claims(aspect);
        if (claims.filter(ClaimGroup::isDisputed).isEmpty()) {
            throw error("to dispute the " + aspect.value() + "; what is claimed:\n" + shown(claims));
        }
        return this;
    }

    /**
     * Verifies that no claims of an aspect exclude each other.
     *
     * @param aspect the aspect
     * @return this assertion
     */
    public ComparisonAssert doesNotDispute(ClaimAspect aspect) {
        Optional<ClaimGroup> claims = claims(aspect);
        if (claims.filter(ClaimGroup::isDisputed).isPresent()) {
            throw error("not to dispute the " + aspect.value() + "; what is claimed:\n" + shown(claims));
        }
        return this;
    }

    private Optional<ClaimGroup> claims(ClaimAspect aspect) {
        isNotNull();
        return actual.claims().stream()
                .filter(group -> group.aspect() == aspect)
                .findFirst();
    }

    private static String shown(Optional<ClaimGroup> claims) {
        List<ClaimedValue> values = claims.map(ClaimGroup::values).orElse(List.of());
        return values.isEmpty()
                ? "  (nothing)\n"
                : values.stream()
                        .flatMap(value -> value.claims().stream())
                        .map(ComparisonAssert::shown)
                        .collect(Collectors.joining());
    }

    private static String shown(Claim claim) {
        return "  " + claim.value() + ", says " + claim.assertedBy().value() + "\n"
                + Shown.citations(claim.citations());
    }

    private AssertionError error(String expectation) {
        return failure("%s", "Expected the comparison of '" + actual.event().id() + "' " + expectation);
    }
}
