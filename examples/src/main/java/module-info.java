/** The reference dataset of Communiqué: the Biden–Putin call of 26 January 2021. */
@org.jspecify.annotations.NullMarked
module io.github.communique.examples {
    requires transitive io.github.communique.csv;
    requires transitive io.github.communique.json;
    requires org.hibernate.validator;

    exports io.github.communique.examples;
}
