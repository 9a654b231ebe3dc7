package io.github.communique.compare;

import io.github.communique.model.Action;
import io.github.communique.model.Asserter;
import io.github.communique.model.Call;
import io.github.communique.model.Citation;
import io.github.communique.model.ClaimAspect;
import io.github.communique.model.CodingExtent;
import io.github.communique.model.DiplomaticEvent;
import io.github.communique.model.Meeting;
import io.github.communique.model.Mention;
import io.github.communique.model.Participant;
import io.github.communique.model.ParticipantRole;
import io.github.communique.model.PartyId;
import io.github.communique.model.PersonId;
import io.github.communique.model.Readout;
import io.github.communique.model.ReadoutId;
import io.github.communique.model.SourceId;
import io.github.communique.model.TopicId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The phrases that the renderings of a comparison share; each fits on one line and is safe to show. */
final class Wording {
    static final String OVERLAP_MEANING =
            "Topics that every side mentions, of those that any side mentions; what is not known widens the range.";

    private final ReadoutComparison comparison;
    private final Labels labels;
    private final Map<ReadoutId, String> names = new HashMap<>();
    private final Map<ReadoutId, List<String>> newerById = new HashMap<>();

    Wording(ReadoutComparison comparison) {
        this.comparison = comparison;
        this.labels = comparison.labels();
        for (int i = 0; i < comparison.readouts().size(); i++) {
            names.putIfAbsent(comparison.readouts().get(i).id(), column(i));
        }
        Stream.concat(comparison.readouts().stream(), comparison.superseded().stream())
                .forEach(newer -> newer.supersedes()
                        .ifPresent(older -> newerById
                                .computeIfAbsent(older, id -> new ArrayList<>())
                                .add(newer.id().value())));
    }

    String title() {
        return Plain.line(comparison.event().title().orElseGet(() -> capitalised(eventType())));
    }

    String eventType() {
        DiplomaticEvent event = comparison.event();
        if (event instanceof Call call) {
            return "call, " + Plain.words(call.medium());
        } else if (event instanceof Meeting meeting) {
            return "meeting, " + Plain.words(meeting.format());
        }
        return "action, " + Plain.words(((Action) event).kind());
    }

    /** Such as {@code Joe Biden, President of the United States (United States)}. */
    String participant(Participant participant) {
        String party = labels.party(participant.party());
        String role = participant.role() == ParticipantRole.PRINCIPAL ? "" : ", " + Plain.words(participant.role());
        String who = Stream.of(participant.person().map(labels::person), participant.office())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Plain.line(who.isEmpty() ? party + role : who + " (" + party + ")" + role);
    }

    /** Such as {@code [1] United States, written}. */
    String column(int readout) {
        return "[" + (readout + 1) + "] " + readout(comparison.readouts().get(readout));
    }

    String readout(Readout readout) {
        return Plain.line(labels.party(readout.issuer())) + ", " + Plain.words(readout.form());
    }

    String readout(ReadoutId id) {
        return names.getOrDefault(id, id.value());
    }

    String topic(TopicId id) {
        return Plain.line(labels.topic(id));
    }

    String coding(Readout readout) {
        String coded = readout.coding() == CodingExtent.COMPLETE ? "coded completely" : "coded in part";
        return coded + (readout.isHeldWhole() ? ", text held whole" : ", text not held whole");
    }

    String label(ComparisonRow row) {
        return Plain.line(row.label());
    }

    String cell(ComparisonRow row, int readout) {
        return new CellWording(row.topic(), row.cells().get(readout)).words();
    }

    /**
     * Such as {@code warned, by Russia, toward NATO: no missiles}; with its topic if the row is that of a broader one.
     */
    String mention(ComparisonRow row, Mention mention) {
        String topic = mention.topic().equals(row.topic()) ? "" : labels.topic(mention.topic()) + ", ";
        String toward =
                mention.toward().map(party -> ", toward " + labels.party(party)).orElse("");
        String summary = mention.summary().map(words -> ": " + words).orElse("");
        String treatment = CellWording.words(StatedTreatment.of(mention));
        return Plain.line(topic + treatment + ", by " + parties(mention.by()) + toward + summary);
    }

    /** Which readouts take the place of this one. */
    String superseded(Readout readout) {
        List<String> newer = newerById.getOrDefault(readout.id(), List.of());
        return readout.id() + " (" + readout(readout) + "), superseded by " + String.join(", ", newer);
    }

    String asserter(Asserter asserter) {
        return asserter instanceof SourceId source
                ? Plain.line(labels.publisher(source)) + " (" + source + ")"
                : readout((ReadoutId) asserter);
    }

    /** The name of the party or person that a claim names, else the value itself. */
    String claimed(ClaimAspect aspect, String value) {
        if (aspect != ClaimAspect.INITIATOR && aspect != ClaimAspect.PARTICIPANT) {
            return Plain.line(value);
        }
        String name = nameOf(value);
        return Plain.line(name.equals(value) ? value : name + " (" + value + ")");
    }

    private String nameOf(String value) {
        try {
            String party = labels.party(PartyId.of(value));
            return party.equals(value) ? labels.person(PersonId.of(value)) : party;
        } catch (IllegalArgumentException notAnId) {
            return value;
        }
    }

    /** Such as {@code United States and Russia: extend the treaty, due 2021-02-05 [agreed]}. */
    String commitment(StatedCommitment stated) {
        String due = stated.commitment().due().map(date -> ", due " + date).orElse("");
        return Plain.line(parties(stated.commitment().parties()) + ": "
                + stated.commitment().action() + due + " [" + CellWording.words(StatedTreatment.of(stated.mention()))
                + "]");
    }

    static String meaning(CommitmentStanding standing) {
        return switch (standing) {
            case SHARED -> "as two or more sides tell of one, if not always the same";
            case ONE_SIDED -> "as no other side has the topic";
            case UNKNOWN -> "as the record does not decide";
        };
    }

    private String parties(List<PartyId> parties) {
        return parties.isEmpty()
                ? "a party not named"
                : parties.stream().map(labels::party).collect(Collectors.joining(" and "));
    }

    /** Such as {@code “work urgently” [us-readout, paragraph 3]}. */
    String evidence(List<Citation> citations) {
        return citations.stream().map(Wording::evidence).collect(Collectors.joining("; "));
    }

    private static String evidence(Citation citation) {
        String quote = citation.quote().map(words -> "“" + words.exact() + "” ").orElse("");
        return Plain.line(quote + "[" + citation.source()
                + citation.locator().map(place -> ", " + place).orElse("") + "]");
    }

    String overlap() {
        Overlap overlap = comparison.overlap();
        if (overlap.equals(Overlap.UNKNOWN)) {
            return "not known: anything from none to all";
        } else if (overlap.isExact()) {
            return share(overlap.min());
        }
        return "between " + share(overlap.min()) + " and " + share(overlap.max());
    }

    private static String share(TopicShare share) {
        // No format: what it needs of the locale takes longer to load than a small comparison.
        return share.shared() + " of " + share.total() + " topics (" + Math.round(share.toDouble() * 100) + " %)";
    }

    static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
