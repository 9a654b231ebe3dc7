package io.github.communique.testkit.broken;

import io.github.communique.check.ConstraintCode;
import io.github.communique.check.EvidenceCode;
import io.github.communique.check.FindingCode;
import io.github.communique.check.ReadingCode;

/** What finds that something is wrong. */
public enum Layer {
    /** Reading the document, strictly or leniently. */
    READING,
    /** The constraints of the model, over the dossier that was read. */
    CONSTRAINT,
    /** The rules of integrity, over the dossier that was read. */
    INTEGRITY,
    /** The evidence checker, over the dossier that was read and the texts of its sources. */
    EVIDENCE;

    static Layer of(FindingCode code) {
        if (code instanceof ReadingCode) {
            return READING;
        } else if (code instanceof ConstraintCode) {
            return CONSTRAINT;
        }
        return code instanceof EvidenceCode ? EVIDENCE : INTEGRITY;
    }
}
