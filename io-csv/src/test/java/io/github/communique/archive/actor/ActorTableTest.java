package io.github.communique.archive.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.communique.archive.ActorPart;
import io.github.communique.archive.row.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The tables of actors against what archives write, and against the codes of ISO that the JDK knows. */
class ActorTableTest {
    private static final Path DATA = Path.of("..", "..", "shared", "data");
    private static final int ACTOR_1 = 5;
    private static final int ACTOR_2 = 15;

    @Test
    void everyCountryHasACodeOfIsoOrNone() {
        Set<String> iso = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        for (List<String> row : Resource.rows(ActorTable.class, "places.tsv", "code\tiso\tkind\tname\taliases")) {
            if (row.get(2).equals("country") && !Set.of("ANT", "KOS").contains(row.get(0))) {
                assertThat(iso).as(row.get(3)).contains(row.get(1));
            } else {
                assertThat(row.get(1)).as(row.get(3)).isEmpty();
            }
        }
    }

    @Test
    void everyPartOfTheRealActorsIsKnown() throws IOException {
        Set<String> countries = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (List<String> row : rows("gdelt/20190121220000.export.CSV")) {
            for (int actor : new int[] {ACTOR_1, ACTOR_2}) {
                countries.add(row.get(actor + 2));
                IntStream.of(3, 5, 6, 7, 8, 9).mapToObj(i -> row.get(actor + i)).forEach(others::add);
            }
        }
        assertThat(kinds(countries))
                .isNotEmpty()
                .isSubsetOf(ActorPart.Kind.COUNTRY, ActorPart.Kind.PART_OF_COUNTRY, ActorPart.Kind.REGION);
        assertThat(kinds(others)).isNotEmpty().doesNotContain(ActorPart.Kind.UNKNOWN);
    }

    @Test
    void everyCountryThatIcewsNamesIsOneOfIso() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (List<String> row : rows("icews/events.2018-06-01.sample.tab")) {
            for (int column : new int[] {4, 10, 17}) {
                String name = row.get(column);
                if (!Set.of("NA", "NULL", "", "Source Country", "Target Country", "Country")
                                .contains(name)
                        && ActorTable.isoOfName(name).isEmpty()) {
                    unknown.add(name);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static Set<ActorPart.Kind> kinds(Set<String> codes) {
        return codes.stream()
                .filter(code -> !code.isEmpty())
                .map(code -> ActorTable.part(code).kind())
                .collect(Collectors.toSet());
    }

    private static List<List<String>> rows(String file) throws IOException {
        assumeTrue(Files.exists(DATA.resolve(file)), file + " is not there");
        return Files.readAllLines(DATA.resolve(file)).stream()
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }
}
