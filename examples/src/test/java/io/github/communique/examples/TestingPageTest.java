package io.github.communique.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.testkit.fixture.Fixture;
import io.github.communique.testkit.fixture.Fixtures;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of fixtures of docs/testing.md agrees with the fixtures. */
class TestingPageTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| ([^|]+) \\|$");

    @Test
    void listsEveryFixture() {
        String page = Pages.read(Pages.ROOT.resolve("docs/testing.md"));
        String section = page.substring(page.indexOf("## Fixtures"), page.indexOf("## Assertions"));
        List<String> rows = ROW.matcher(section)
                .results()
                .map(row -> row.group(1) + ", " + row.group(2))
                .toList();
        assertThat(rows)
                .isEqualTo(Fixtures.all().stream().map(TestingPageTest::row).toList());
    }

    private static String row(Fixture fixture) {
        return fixture.name() + ", " + fixture.about();
    }
}
