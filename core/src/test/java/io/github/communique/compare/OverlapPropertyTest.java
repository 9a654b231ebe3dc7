package io.github.communique.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.vocabulary.Treatment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OverlapPropertyTest {
    private static final String[] ISSUERS = {"us", "ru", "uk"};

    /** What the record holds of a topic for an issuer, and so what may be true of it. */
    enum Known {
        MENTIONED,
        OMITTED,
        OPEN,
        DISPUTED;

        boolean allows(boolean mentioned) {
            return this == OPEN || this == DISPUTED || mentioned == (this == MENTIONED);
        }
    }

    /** Two or three issuers, each with what is known of one to four topics. */
    @Provide
    Arbitrary<List<List<Known>>> records() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(topics -> Arbitraries.of(Known.class)
                        .list()
                        .ofSize(topics)
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(ISSUERS.length));
    }

    @Property
    void everyBoundIsReachedAndNoneIsPassed(@ForAll("records") List<List<Known>> record) {
        Overlap overlap = overlap(record);
        List<TopicShare> shares = byTryingAll(record);
        assertThat(overlap.min().toDouble())
                .isEqualTo(
                        shares.stream().mapToDouble(TopicShare::toDouble).min().orElse(0));
        assertThat(overlap.max().toDouble())
                .isEqualTo(
                        shares.stream().mapToDouble(TopicShare::toDouble).max().orElse(1));
        if (!shares.isEmpty()) {
            assertThat(shares).as("ways to turn out").contains(overlap.min(), overlap.max());
        }
    }

    @Property
    void everySingleIssuerLeavesItUnknown(@ForAll("records") List<List<Known>> record) {
        assertThat(overlap(record.subList(0, 1))).isEqualTo(Overlap.UNKNOWN);
    }

    private static Overlap overlap(List<List<Known>> record) {
        DossierFixture fixture = new DossierFixture().topics("t0", "t1", "t2", "t3");
        for (int issuer = 0; issuer < record.size(); issuer++) {
            List<Known> known = record.get(issuer);
            fixture.readout(ISSUERS[issuer], readout -> {
                for (int topic = 0; topic < known.size(); topic++) {
                    write(readout, "t" + topic, known.get(topic));
                }
                return readout;
            });
        }
        return fixture.compare().overlap();
    }

    private static void write(ReadoutFixture readout, String topic, Known known) {
        if (known == Known.MENTIONED || known == Known.DISPUTED) {
            readout.mentions(topic, Treatment.DISCUSSED);
        }
        if (known == Known.OMITTED || known == Known.DISPUTED) {
            readout.omits(topic);
        }
    }

    /** Goes through all ways in which the cells of all touched topics can turn out. */
    private static List<TopicShare> byTryingAll(List<List<Known>> record) {
        int issuers = record.size();
        List<Integer> topics = IntStream.range(0, record.get(0).size())
                .filter(topic -> record.stream().anyMatch(known -> known.get(topic) != Known.OPEN))
                .boxed()
                .toList();
        List<TopicShare> shares = new ArrayList<>();
        for (int way = 0; way < 1 << (issuers * topics.size()); way++) {
            boolean[][] mentioned = new boolean[issuers][topics.size()];
            boolean allowed = true;
            for (int cell = 0; cell < issuers * topics.size(); cell++) {
                int issuer = cell % issuers;
                int at = cell / issuers;
                mentioned[issuer][at] = (way >> cell & 1) == 1;
                allowed &= record.get(issuer).get(topics.get(at)).allows(mentioned[issuer][at]);
            }
            if (allowed) {
                addShare(shares, mentioned, topics.size());
            }
        }
        return shares;
    }

    private static void addShare(List<TopicShare> shares, boolean[][] mentioned, int topics) {
        int all = (int) IntStream.range(0, topics)
                .filter(topic -> Arrays.stream(mentioned).allMatch(row -> row[topic]))
                .count();
        int any = (int) IntStream.range(0, topics)
                .filter(topic -> Arrays.stream(mentioned).anyMatch(row -> row[topic]))
                .count();
        if (any > 0) {
            shares.add(new TopicShare(all, any));
        }
    }
}
