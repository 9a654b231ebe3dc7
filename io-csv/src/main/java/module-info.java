/** Dossiers as packages of CSV tables, and event archives as streams of events. */
@org.jspecify.annotations.NullMarked
module io.github.communique.csv {
    requires transitive io.github.communique.core;
    requires org.jspecify;
    requires tools.jackson.core;

    exports io.github.communique.archive;
    exports io.github.communique.csv;
}
