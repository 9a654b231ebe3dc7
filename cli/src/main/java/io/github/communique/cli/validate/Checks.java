package io.github.communique.cli.validate;

import io.github.communique.check.ConstraintRules;
import io.github.communique.check.DossierChecker;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The checks of the library, made on first use: they take longer to set up than all else. */
final class Checks {
    /** Held, or its level would be forgotten: the validator greets on stderr. */
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    static {
        VALIDATOR_LOG.setLevel(Level.WARNING);
    }

    private Checks() {}

    /** Of a whole dossier. */
    static DossierChecker ofDossiers() {
        return DossierChecker.standard();
    }

    /** Of a record by itself. */
    static ConstraintRules ofRecords() {
        return ConstraintRules.english();
    }
}
