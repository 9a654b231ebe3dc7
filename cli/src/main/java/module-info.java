/** The communique command. */
@org.jspecify.annotations.NullMarked
module io.github.communique.cli {
    requires info.picocli;
    requires io.github.communique.csv;
    requires io.github.communique.json;
    requires java.logging;
    requires org.hibernate.validator;
    requires org.jsoup;
    requires org.jspecify;
}
