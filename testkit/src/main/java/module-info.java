/** Fixtures, generators, assertions and the conformance corpus for tests of code that uses Communiqué. */
@org.jspecify.annotations.NullMarked
module io.github.communique.testkit {
    requires transitive io.github.communique.json;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires org.hibernate.validator;
    requires org.jspecify;

    exports io.github.communique.testkit.assertj;
    exports io.github.communique.testkit.broken;
    exports io.github.communique.testkit.conformance;
    exports io.github.communique.testkit.fixture;
    exports io.github.communique.testkit.generate;
    exports io.github.communique.testkit.junit;

    provides net.jqwik.api.providers.ArbitraryProvider with
            io.github.communique.testkit.broken.BrokenDossierProvider,
            io.github.communique.testkit.generate.ModelArbitraryProvider;
}
