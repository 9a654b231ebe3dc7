package io.github.communique.constraint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.communique.model.Dossier;
import org.junit.jupiter.api.Test;

class HibernateTouchTest {
    @Test
    void onlyOneClassTouchesHibernateValidator() {
        noClasses()
                .that()
                .haveNameNotMatching(HibernateFactory.class.getName() + "(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .because("users may leave Hibernate Validator out")
                .check(new ClassFileImporter()
                        .importUrl(Dossier.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()));
    }
}
