package io.github.communique.vocabulary;

import java.util.List;

/**
 * An event type of the PLOVER 2.0 draft of the Open Event Data Alliance, as last changed on 2024-02-04.
 *
 * <p>Types and modes keep the spelling of the draft's mode tables. The quad is that of the draft's "Summary of event
 * categories". The draft contradicts itself on {@link #SANCTION}: that summary and the type's own section say material
 * conflict, its table "Quad categories" says verbal conflict. The first two are followed here.
 *
 * <p>The older category names DEMAND, DISAPPROVE, INVESTIGATE, CRIME and FIGHT, still seen in the project's README, are
 * not types of this version. Its four auxiliary modes (historical, future, hypothetical, negation) belong to any event
 * and are left out: by its own note no project has implemented them. Names and numbers only are taken from the draft,
 * whose text is CC BY-SA 4.0.
 */
public enum PloverType implements Term {
    /** To agree, offer or promise; also visits and meetings still to come. */
    AGREE(PloverQuad.VERBAL_COOPERATION),
    /** To meet or talk, in person or by a remote medium. */
    CONSULT(PloverQuad.VERBAL_COOPERATION, "visit", "third-party", "multilateral", "phone"),
    /** To back in words, to recognise, to sign or ratify. */
    SUPPORT(PloverQuad.VERBAL_COOPERATION),
    /** To give way in words, to promise a retreat, to regret. */
    CONCEDE(PloverQuad.VERBAL_COOPERATION),
    /** To cooperate in deeds, to the benefit of both sides. */
    COOPERATE(PloverQuad.MATERIAL_COOPERATION),
    /** To give material help. */
    AID(PloverQuad.MATERIAL_COOPERATION),
    /** To give way in deeds. */
    RETREAT(PloverQuad.MATERIAL_COOPERATION, "withdraw", "release", "disarm", "ceasefire", "access", "resign"),
    /** To request, demand or order. */
    REQUEST(PloverQuad.VERBAL_CONFLICT, "assist", "change", "yield", "meet"),
    /** To disapprove, allege or investigate. */
    ACCUSE(PloverQuad.VERBAL_CONFLICT, "disapprove", "investigate", "allege"),
    /** To refuse; its modes are those of {@link #REQUEST}. */
    REJECT(PloverQuad.VERBAL_CONFLICT, "assist", "change", "yield", "meet"),
    /** To threaten; the mode is what is threatened, not how. */
    THREATEN(PloverQuad.VERBAL_CONFLICT, "restrict", "arrest", "relations", "expel", "territory", "violence"),
    /** To protest physically; a diplomatic protest is {@link #ACCUSE}. */
    PROTEST(PloverQuad.MATERIAL_CONFLICT, "demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
    /** To reduce relations in any way, not only by what is called sanctions. */
    SANCTION(PloverQuad.MATERIAL_CONFLICT, "convict", "expel", "withdraw", "discontinue"),
    /** To move forces short of using them. */
    MOBILIZE(PloverQuad.MATERIAL_CONFLICT, "troops", "weapons", "police", "militia"),
    /** To repress or restrict short of violence. */
    COERCE(
            PloverQuad.MATERIAL_CONFLICT,
            "seize",
            "restrict",
            "censor",
            "curfew",
            "martial-law",
            "arrest",
            "deport",
            "withhold",
            "misinformation",
            "cyber"),
    /** To use violence. */
    ASSAULT(
            PloverQuad.MATERIAL_CONFLICT,
            "abduct",
            "beat",
            "torture",
            "sexual",
            "targeted",
            "destroy",
            "primitive",
            "firearms",
            "explosives",
            "suicide-attack",
            "aerial",
            "drone",
            "heavy-weapons",
            "crowd-control",
            "unconventional");

    /** The scheme that these types are of. */
    public static final CodingScheme SCHEME = CodingScheme.PLOVER_2_0_DRAFT;

    /** The 16 types, by their written values. */
    public static final Vocabulary<PloverType> VOCABULARY = Vocabulary.of("PLOVER type", PloverType.class);

    private final PloverQuad quad;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, so it cannot change
    private final List<String> modes;

    PloverType(PloverQuad quad, String... modes) {
        this.quad = quad;
        this.modes = List.of(modes);
    }

    /**
     * Returns the type that a text stands for.
     *
     * @param value the text, such as {@code "CONSULT"}
     * @return the type
     * @throws IllegalArgumentException if the draft has no such type
     */
    public static PloverType parse(String value) {
        return VOCABULARY.parse(value);
    }

    /** Returns the name of the type in capitals, as the draft and data coded by it write it. */
    @Override
    public String value() {
        return name();
    }

    /**
     * Returns the quad class of the type.
     *
     * @return the class given by the draft's summary
     */
    public PloverQuad quad() {
        return quad;
    }

    /**
     * Returns the modes that events of the type may have.
     *
     * @return the modes in the order of the draft, empty for the five types without any
     */
    public List<String> modes() {
        return modes;
    }
}
