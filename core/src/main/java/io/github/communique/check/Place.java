package io.github.communique.check;

import io.github.communique.model.Dossier;
import io.github.communique.model.DossierRecord;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A place in a dossier and the value that stands there; knows its path by the names that files use.
 *
 * <p>The path is put together only when asked for, so that a visit to every place costs little.
 */
public final class Place {
    private final @Nullable Place parent;
    private final String name;
    private final int index;
    private final DossierRecord owner;
    private final Object value;

    private Place(@Nullable Place parent, String name, int index, DossierRecord owner, Object value) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.owner = owner;
        this.value = value;
    }

    static Place of(Dossier dossier) {
        return new Place(null, "", -1, dossier.header(), dossier);
    }

    static Place of(DossierRecord item) {
        return new Place(null, "", -1, item, item);
    }

    /**
     * Visits each value of a type, in the order of the dossier's document.
     *
     * @param <T> the type
     * @param dossier the dossier
     * @param type a record of the model or a type of values inside one, such as {@code Call} or {@code Citation}
     * @param visitor takes each place and the value there
     */
    public static <T> void forEach(Dossier dossier, Class<T> type, BiConsumer<Place, T> visitor) {
        DossierWalk walk = new DossierWalk(new SchemaPaths(type), place -> {
            if (type.isInstance(place.value)) {
                visitor.accept(place, type.cast(place.value));
            }
        });
        walk.over(dossier);
    }

    /**
     * Returns the place of a property of the value here.
     *
     * @param property the name that files use
     * @param held the property's value
     * @return the place
     */
    public Place at(String property, Object held) {
        return at(property, -1, held);
    }

    /**
     * Returns the place of one value of a property that has many.
     *
     * @param property the name that files use
     * @param position the position, from 0; -1 if the property has one value only
     * @param held the value there
     * @return the place
     */
    public Place at(String property, int position, Object held) {
        return new Place(this, property, position, held instanceof DossierRecord item ? item : owner, held);
    }

    /** {@return the name of the property that the value is of; empty for the dossier} */
    public String name() {
        return name;
    }

    /** {@return the value that stands here} */
    public Object value() {
        return value;
    }

    /** {@return the record that the value is of, or is; the header for the dossier} */
    public DossierRecord owner() {
        return owner;
    }

    /** {@return the id of that record; empty if it has none} */
    public Optional<String> ownerId() {
        return RecordIds.find(owner);
    }

    /** {@return the path as a JSON Pointer, such as {@code /readouts/2/mentions/0/topic}; empty for the dossier} */
    public String path() {
        return parent == null ? "" : parent.path() + "/" + name + (index < 0 ? "" : "/" + index);
    }

    /**
     * Makes a finding about the value here.
     *
     * @param code what kind of thing
     * @param message what was found and what was expected, in a sentence without a full stop
     * @return the finding
     */
    public Finding finding(FindingCode code, String message) {
        return new Finding(code, ownerId(), path(), message, Optional.empty());
    }

    /** {@return the path} */
    @Override
    public String toString() {
        return path();
    }
}
