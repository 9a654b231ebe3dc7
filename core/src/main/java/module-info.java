/** The Communiqué model of structured diplomatic events; knows no file format. */
@org.jspecify.annotations.NullMarked
module io.github.communique.core {
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static org.hibernate.validator;

    exports io.github.communique.check;
    exports io.github.communique.compare;
    exports io.github.communique.constraint;
    exports io.github.communique.evidence;
    exports io.github.communique.file;
    exports io.github.communique.model;
    exports io.github.communique.schema;
    exports io.github.communique.text;
    exports io.github.communique.time;
    exports io.github.communique.vocabulary;

    uses io.github.communique.check.DossierRule;
}
