/** Fixtures, generators and assertions for tests of code that uses Communiqué. */
@org.jspecify.annotations.NullMarked
module io.github.communique.testkit {
    requires transitive io.github.communique.json;
    requires transitive net.jqwik.api;
    requires org.hibernate.validator;
    requires org.jspecify;

    exports io.github.communique.testkit.broken;
    exports io.github.communique.testkit.generate;

    provides net.jqwik.api.providers.ArbitraryProvider with
            io.github.communique.testkit.generate.ModelArbitraryProvider;
}
