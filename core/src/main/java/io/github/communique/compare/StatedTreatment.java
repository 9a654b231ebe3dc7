package io.github.communique.compare;

import io.github.communique.model.Mention;
import io.github.communique.model.Modality;
import io.github.communique.vocabulary.Treatment;

/**
 * A treatment as a readout states it: done, intended or not done.
 *
 * @param treatment the speech act
 * @param modality whether the readout asserts, plans or denies it
 */
public record StatedTreatment(Treatment treatment, Modality modality) {
    static StatedTreatment of(Mention mention) {
        return new StatedTreatment(mention.treatment(), mention.modality());
    }

    /** Returns it in words, such as {@code raised-concern (planned)}; an assertion goes without saying. */
    @Override
    public String toString() {
        return modality == Modality.ASSERTED ? treatment.value() : treatment.value() + " (" + modality.value() + ")";
    }
}
