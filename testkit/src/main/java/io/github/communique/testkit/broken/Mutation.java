package io.github.communique.testkit.broken;

import io.github.communique.model.Dossier;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** One way to break a sound dossier. */
public final class Mutation {
    private final String name;
    private final boolean isRead;
    private final Function<DossierTree, List<Change>> changes;

    private Mutation(String name, boolean isRead, Function<DossierTree, List<Change>> changes) {
        this.name = name;
        this.isRead = isRead;
        this.changes = changes;
    }

    static Mutation read(String name, Function<DossierTree, List<Change>> changes) {
        return new Mutation(name, true, changes);
    }

    static Mutation checked(String name, Function<DossierTree, List<Change>> changes) {
        return new Mutation(name, false, changes);
    }

    /** {@return what it does, in a few words; no two have the same} */
    public String name() {
        return name;
    }

    /** {@return whether reading finds it; else the checker does, of what was read} */
    public boolean isRead() {
        return isRead;
    }

    /**
     * Breaks a dossier at one of the places where it can be broken so.
     *
     * @param dossier a dossier in which nothing is wrong
     * @param random chooses the place
     * @return the broken document and what must be found; empty if the dossier has no such place
     */
    public Optional<BrokenDossier> applyTo(Dossier dossier, Random random) {
        DossierTree tree = DossierTree.of(dossier);
        List<Change> possible = changes.apply(tree);
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        Change change = possible.get(random.nextInt(possible.size()));
        change.apply().run();
        return Optional.of(new BrokenDossier(this, tree.toJson(), change.expected()));
    }

    @Override
    public String toString() {
        return name;
    }
}
