package io.github.communique.vocabulary;

import java.util.Locale;

/**
 * What a PLOVER event is about; one of the 37 general contexts of the 2.0 draft, for events of any type.
 *
 * <p>Files of the official CAMEO conversion and of older drafts have other contexts, such as {@code humanitarian}; they
 * are not in this version. A context found in data often describes the whole article, not the event alone.
 */
public enum PloverContext implements Term {
    /** Armed forces of states and help to them. */
    MILITARY,
    /** Intelligence services and what they gather. */
    INTELLIGENCE,
    /** Heads of state, ministries and agencies. */
    EXECUTIVE,
    /** Parliaments and coalitions. */
    LEGISLATIVE,
    /** Elections and campaigns. */
    ELECTION,
    /** Changes to political bodies, and parties. */
    POLITICAL_INSTITUTIONS,
    /** Steps towards democracy. */
    PRO_DEMOCRACY,
    /** Steps towards autocracy. */
    PRO_AUTOCRACY,
    /** Trade, finance and development. */
    ECONOMIC,
    /** Courts and law, national or international. */
    LEGAL,
    /** Compensation for past harm. */
    REPARATIONS,
    /** Human rights in general. */
    HUMAN_RIGHTS,
    /** Civil and political rights, the press, assembly. */
    RIGHTS_FREEDOMS,
    /** Repression by security forces. */
    REPRESSION,
    /** Water, food, housing, energy, land. */
    HUMAN_SECURITY,
    /** Gender and the position of women. */
    GENDER,
    /** LGBTQ issues. */
    LGBT,
    /** Religion, ethnicity, caste, language. */
    RELIGION_ETHNICITY,
    /** Unequal resources and chances. */
    INEQUALITY,
    /** Diplomacy. */
    DIPLOMATIC,
    /** Disputes over territory. */
    TERRITORY,
    /** Peacekeeping operations. */
    PEACEKEEPING,
    /** Public health and disease. */
    HEALTH,
    /** Asylum sought or granted. */
    ASYLUM,
    /** Migrants, refugees, displaced people. */
    MIGRATION,
    /** Disasters and accidents. */
    DISASTERS,
    /** Natural resources and trade in them. */
    NATURAL_RESOURCE,
    /** Pollution and environmental policy. */
    ENVIRONMENT,
    /** Technology and its industry. */
    TECHNOLOGY,
    /** Terrorist groups and action against them. */
    TERRORISM,
    /** Chemical, biological, radiological, nuclear weapons. */
    CBRN,
    /** Attacks and crime in networks. */
    CYBER,
    /** Misinformation and influence operations. */
    MISINFORMATION,
    /** Crime of no more specific kind. */
    CRIME,
    /** Abuse of public office. */
    CORRUPTION,
    /** Illegal drugs. */
    ILLEGAL_DRUGS,
    /** Trafficking and smuggling. */
    TRAFFICKING;

    /** The 37 contexts, by their written values. */
    public static final Vocabulary<PloverContext> VOCABULARY = Vocabulary.of("PLOVER context", PloverContext.class);

    private final String value = name().toLowerCase(Locale.ROOT);

    /**
     * Returns the context that a text stands for.
     *
     * @param value the text, such as {@code "human_rights"}
     * @return the context
     * @throws IllegalArgumentException if the draft has no such context
     */
    public static PloverContext parse(String value) {
        return VOCABULARY.parse(value);
    }

    /** Returns the context as the draft writes it, with underscores. */
    @Override
    public String value() {
        return value;
    }
}
