package io.github.communique.testkit.broken;

import io.github.communique.check.FindingCode;
import io.github.communique.model.Dossier;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** One way to break a sound dossier. */
public final class Mutation {
    private final FindingCode code;
    private final String name;
    private final Function<Dossier, List<Supplier<Damage>>> places;

    private Mutation(FindingCode code, String name, Function<Dossier, List<Supplier<Damage>>> places) {
        this.code = code;
        this.name = name;
        this.places = places;
    }

    /** Changes the document. */
    static Mutation of(FindingCode code, String name, Function<DossierTree, List<Change>> changes) {
        return damaging(code, name, dossier -> {
            DossierTree tree = DossierTree.of(dossier);
            return changes.apply(tree).stream()
                    .map(change -> (Supplier<Damage>) () -> Damage.by(change, code, tree))
                    .toList();
        });
    }

    static Mutation damaging(FindingCode code, String name, Function<Dossier, List<Supplier<Damage>>> places) {
        return new Mutation(code, name, places);
    }

    /** {@return what it does, in a few words; no two have the same} */
    public String name() {
        return name;
    }

    /** {@return the kind of finding that it gives; where it gives two, the first} */
    public FindingCode code() {
        return code;
    }

    /** {@return what finds it} */
    public Layer layer() {
        return Layer.of(code);
    }

    /**
     * Breaks a dossier.
     *
     * @param sound a dossier in which nothing is wrong
     * @param place which of the places where it can be broken so, from 0; counted round if there are fewer
     * @return the broken dossier; empty if there is no such place
     */
    public Optional<BrokenDossier> applyTo(Dossier sound, int place) {
        List<Supplier<Damage>> possible = places.apply(sound);
        return possible.isEmpty()
                ? Optional.empty()
                : Optional.of(possible.get(Math.floorMod(place, possible.size()))
                        .get()
                        .of(this));
    }

    @Override
    public String toString() {
        return name;
    }
}
