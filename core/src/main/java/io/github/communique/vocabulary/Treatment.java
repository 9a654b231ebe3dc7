package io.github.communique.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * How a readout treats a topic: the speech act that it reports, such as {@code raised-concern}.
 *
 * <p>{@link #force()} orders the <em>wording</em> from 1 to 5. It is an editorial judgement of this project, made for
 * comparing two accounts of one talk. It was not computed from a scale of event types and says nothing about
 * consequences; those scales are in {@link IntensityScale}. The steps mean the same on both sides:
 *
 * <ol>
 *   <li>a mention or a courtesy; the text takes no stand
 *   <li>a mild stand that asks nothing and binds nobody
 *   <li>a plain stand: a clear position, wish or judgement, still without obligation or pressure
 *   <li>a strong stand that binds the speaker or burdens the other party
 *   <li>the strongest form: a formal instrument, or a measure announced
 * </ol>
 */
public enum Treatment implements Term {
    /** Neutral, 1: the text names the topic and says no more. */
    TOUCHED_ON("touched-on", Polarity.NEUTRAL, 1),
    /** Neutral, 2: views were exchanged; the text does not say which. */
    DISCUSSED("discussed", Polarity.NEUTRAL, 2),
    /** Neutral, 3: terms were worked on, so both sides have a position; none is settled. */
    NEGOTIATED("negotiated", Polarity.NEUTRAL, 3),
    /** Cooperative, 1: a courtesy that protocol expects. */
    CONGRATULATED("congratulated", Polarity.COOPERATIVE, 1),
    /** Cooperative, 3: a judgement in the other party's favour, given in plain words. */
    PRAISED("praised", Polarity.COOPERATIVE, 3),
    /** Cooperative, 2: a fact or step is approved of; no merit is given to anyone. */
    WELCOMED("welcomed", Polarity.COOPERATIVE, 2),
    /** Cooperative, 3: a position already held is stated again, clearly but with no new obligation. */
    REAFFIRMED_SUPPORT("reaffirmed-support", Polarity.COOPERATIVE, 3),
    /** Cooperative, 2: an idea is put forward and binds nobody until it is taken up. */
    PROPOSED("proposed", Polarity.COOPERATIVE, 2),
    /** Cooperative, 4: both sides are bound, by word though not by instrument. */
    AGREED("agreed", Polarity.COOPERATIVE, 4),
    /** Cooperative, 4: the speaker is bound to an act of its own. */
    COMMITTED("committed", Polarity.COOPERATIVE, 4),
    /** Cooperative, 5: an agreement is signed, ratified or otherwise made final. */
    CONCLUDED_AGREEMENT("concluded-agreement", Polarity.COOPERATIVE, 5),
    /** Neutral, 3: a wish addressed to the other party, which is free to refuse it. */
    REQUESTED("requested", Polarity.NEUTRAL, 3),
    /** Critical, 4: a wish put so that refusing it would have a price. */
    DEMANDED("demanded", Polarity.CRITICAL, 4),
    /** Critical, 2: unease is voiced; nobody is blamed. */
    RAISED_CONCERN("raised-concern", Polarity.CRITICAL, 2),
    /** Critical, 3: an act or policy is called wrong in plain words. */
    CRITICISED("criticised", Polarity.CRITICAL, 3),
    /** Critical, 4: an act is called unacceptable as a matter of principle, which burdens whoever did it. */
    CONDEMNED("condemned", Polarity.CRITICAL, 4),
    /** Critical, 4: a named party is said to have done wrong. */
    ACCUSED("accused", Polarity.CRITICAL, 4),
    /** Critical, 3: what another party says is called untrue. */
    DENIED("denied", Polarity.CRITICAL, 3),
    /** Critical, 4: a proposal, request or demand is turned down, which leaves the other party without it. */
    REJECTED("rejected", Polarity.CRITICAL, 4),
    /** Critical, 4: consequences are held out without saying which. */
    WARNED("warned", Polarity.CRITICAL, 4),
    /** Critical, 5: a definite measure is announced should the other party not comply. */
    THREATENED_MEASURE("threatened-measure", Polarity.CRITICAL, 5),
    /** Critical, 5: the objection takes a form of its own: a note, a démarche, a summons. */
    PROTESTED_FORMALLY("protested-formally", Polarity.CRITICAL, 5);

    /** All treatments, by their written values. */
    public static final Vocabulary<Treatment> VOCABULARY = Vocabulary.of("treatment", Treatment.class);

    private final String value;
    private final Polarity polarity;
    private final int force;

    Treatment(String value, Polarity polarity, int force) {
        this.value = value;
        this.polarity = polarity;
        this.force = force;
    }

    /**
     * Returns the treatment that a text stands for.
     *
     * @param value the text, such as {@code "raised-concern"}
     * @return the treatment
     * @throws IllegalArgumentException if there is no such treatment; the message lists all
     */
    public static Treatment parse(String value) {
        return VOCABULARY.parse(value);
    }

    @Override
    public String value() {
        return value;
    }

    /**
     * Returns which way the wording leans.
     *
     * @return the polarity
     */
    public Polarity polarity() {
        return polarity;
    }

    /**
     * Returns how strong the wording is, on the editorial scale above.
     *
     * @return 1 (a mere mention) to 5 (a formal act); an order, so differences and means of it have no meaning
     */
    public int force() {
        return force;
    }

    /**
     * Returns the CAMEO event types that an event of this speech act would be coded as.
     *
     * @return at least one code of {@link Cameo}, each with how it relates to the treatment; most are broader
     */
    public List<CameoMatch> cameo() {
        return TreatmentMappings.CAMEO.getOrDefault(this, List.of());
    }

    /**
     * Returns the PLOVER event type that an event of this speech act would be coded as.
     *
     * @return a type, perhaps with a mode; empty for {@link #DENIED}, since PLOVER drops statements
     */
    public Optional<PloverMatch> plover() {
        return Optional.ofNullable(TreatmentMappings.PLOVER.get(this));
    }
}
