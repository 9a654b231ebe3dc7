package io.github.communique.testkit.broken;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** The places of a document that a mutation may change. */
final class On {
    private On() {}

    static Function<DossierTree, List<Change>> properties(
            Predicate<PropertyAt> which, Function<PropertyAt, Change> change) {
        return tree -> tree.properties().filter(which).map(change).toList();
    }

    static Function<DossierTree, List<Change>> objects(
            String type, BiPredicate<DossierTree, ObjectAt> which, BiFunction<DossierTree, ObjectAt, Change> change) {
        return tree -> tree.objects(type)
                .filter(at -> which.test(tree, at))
                .map(at -> change.apply(tree, at))
                .toList();
    }

    static Function<DossierTree, List<Change>> objects(String type, Function<ObjectAt, Change> change) {
        return objects(type, (tree, at) -> true, (tree, at) -> change.apply(at));
    }

    static Function<DossierTree, List<Change>> events(
            BiPredicate<DossierTree, ObjectAt> which, BiFunction<DossierTree, ObjectAt, Change> change) {
        return tree -> tree.events()
                .filter(at -> which.test(tree, at))
                .map(at -> change.apply(tree, at))
                .toList();
    }

    /** Sets a property, which need not have been there. */
    static Function<DossierTree, List<Change>> set(String type, String property, String json) {
        return set(type, (tree, at) -> true, property, json, "");
    }

    static Function<DossierTree, List<Change>> set(
            String type, BiPredicate<DossierTree, ObjectAt> which, String property, String json, String below) {
        return objects(
                type,
                which,
                (tree, at) ->
                        Change.at(at.at(property) + below, () -> at.node().set(property, DossierTree.json(json))));
    }

    /** Adds a value to a property that may have many. */
    static Function<DossierTree, List<Change>> added(String type, String property, String json, String below) {
        return objects(
                type,
                at -> Change.at(
                        at.next(property) + below, () -> at.list(property).add(DossierTree.json(json))));
    }
}
