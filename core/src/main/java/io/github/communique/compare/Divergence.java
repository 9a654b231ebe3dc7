package io.github.communique.compare;

import io.github.communique.vocabulary.Term;
import io.github.communique.vocabulary.Vocabulary;

/**
 * How the sides of an event differ on one topic.
 *
 * <p>A side is an issuer with all of its readouts that are compared, so that a spokesperson who adds a topic does not
 * set a government against itself. Only where every readout has the same issuer is each of them a side. On a topic, a
 * side
 *
 * <ul>
 *   <li><b>mentions</b> it if one of its readouts does ({@link TopicStatus#MENTIONED}, {@code MENTIONED_DERIVED});
 *   <li>else is <b>open</b> if one of them is disputed;
 *   <li>else is <b>reported silent</b> if an omission is reported for one of them;
 *   <li>else is <b>silent</b> if it is absent from one of them: that account, held whole and coded completely, leaves
 *       it out, and none of the side's others is known to make up for it. What is unknown of those stays unknown in
 *       their cells, and widens {@link ReadoutComparison#overlap()};
 *   <li>else is <b>open</b>.
 * </ul>
 *
 * <p>The first rule that fits gives the divergence:
 *
 * <table>
 *   <caption>The rules</caption>
 *   <thead><tr><th>#</th><th>when</th><th>divergence</th></tr></thead>
 *   <tbody>
 *   <tr><td>1</td><td>one side mentions it, another is reported silent</td><td>{@link #REPORTED_SILENCE}</td></tr>
 *   <tr><td>2</td><td>one side mentions it, another is silent</td><td>{@link #ONE_SIDED}</td></tr>
 *   <tr><td>3</td><td>fewer than two sides mention it</td><td>{@link #UNKNOWN}</td></tr>
 *   <tr><td>4</td><td>the treatments differ; each side takes the same stances, but one of them with another greatest
 *   force</td><td>{@link #DIFFERENT_FORCE}</td></tr>
 *   <tr><td>5</td><td>the treatments differ in any other way</td><td>{@link #DIFFERENT_TREATMENT}</td></tr>
 *   <tr><td>6</td><td>the treatments are equal; one side names the topic itself, another only narrower ones</td>
 *   <td>{@link #DIFFERENT_GRAIN}</td></tr>
 *   <tr><td>7</td><td>the treatments are equal, the grain is too, and no side is open</td>
 *   <td>{@link #SAME_TREATMENT}</td></tr>
 *   <tr><td>8</td><td>anything else</td><td>{@link #UNKNOWN}</td></tr>
 *   </tbody>
 * </table>
 *
 * <p>The treatments of a side are those of all its mentions of the topic and of narrower ones, each with its modality:
 * to discuss and to deny having discussed are two. A stance is a polarity in a modality. Who is said to have done it,
 * and toward whom, is not compared: the mentions of the cells hold it.
 *
 * <p>A difference that is only a gap counts where the gap is known to be one. "Agreed" against "agreed, discussed"
 * differs (rules 4 to 6) if the readouts of the shorter side are coded completely and held whole; otherwise that side
 * may well say "discussed" too, and rule 8 applies. "Agreed" against "discussed" differs in any case: either side shows
 * something that the other does not.
 */
public enum Divergence implements Term {
    /** Two or more sides mention it in the same treatments, and the others are not open. */
    SAME_TREATMENT("same-treatment"),

    /** The sides take different stances, or the same ones in different words of equal force. */
    DIFFERENT_TREATMENT("different-treatment"),

    /** The sides take the same stances, one of them more strongly. */
    DIFFERENT_FORCE("different-force"),

    /** The sides treat it alike, one as such and another only through narrower topics. */
    DIFFERENT_GRAIN("different-grain"),

    /** One side mentions it, and from what another issued it is known to be absent. */
    ONE_SIDED("one-sided"),

    /** One side mentions it, and a named source says that another leaves it out. */
    REPORTED_SILENCE("reported-silence"),

    /** The record does not decide, or there is no second side to compare with. */
    UNKNOWN("unknown");

    /** The values by the text that files write. */
    public static final Vocabulary<Divergence> VOCABULARY = Vocabulary.of("divergence", Divergence.class);

    private final String value;

    Divergence(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
