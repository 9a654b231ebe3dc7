package io.github.communique.examples;

import io.github.communique.compare.TopicStatus;
import io.github.communique.model.Dossier;
import io.github.communique.model.Readout;
import io.github.communique.model.TopicId;
import java.util.List;

/** Shows why a topic without a mention is absent from one readout, omitted by report in another, unknown in a third. */
public final class StatusIsNotAbsence {
    private StatusIsNotAbsence() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        // tag::status[]
        Dossier dossier = BidenPutinCall.dossier();
        for (String topic : List.of("new-start", "covid-19", "navalny", "election-interference")) {
            System.out.println(topic);
            for (Readout readout : dossier.readoutsOf(BidenPutinCall.EVENT)) {
                TopicStatus status = TopicStatus.of(dossier, readout, TopicId.of(topic));
                System.out.println("  " + readout.id() + ": " + status.value());
            }
        }
        // end::status[]
    }
}
