package io.github.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void readsADashAsAnEmptyCell() {
        var row = Table.read("table-good.tsv", "code", "name").get(0);
        assertThat(row.get("code")).isEqualTo("1");
        assertThat(row.find("name")).isEmpty();
    }

    @Test
    void namesTheLineOfAMissingCell() {
        var row = Table.read("table-good.tsv", "code", "name").get(0);
        assertThatIllegalStateException().isThrownBy(() -> row.get("name")).withMessage("table-good.tsv:2: no name");
    }

    @Test
    void failsWhenTheResourceIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.read("no-such.tsv", "code"))
                .withMessage("resource is missing from communique-core: 'no-such.tsv'");
    }

    @Test
    void failsWhenTheColumnsAreOthers() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.read("table-good.tsv", "name", "code"))
                .withMessage("table-good.tsv:1: header must be 'name\tcode'");
    }

    @Test
    void failsAtTheLineThatHasTooFewCells() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.read("table-short-row.tsv", "code", "name"))
                .withMessage("table-short-row.tsv:3: expected 2 cells: 1");
    }
}
