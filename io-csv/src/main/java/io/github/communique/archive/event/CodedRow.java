package io.github.communique.archive.event;

import io.github.communique.archive.actor.Actor;
import io.github.communique.model.Extensions;
import io.github.communique.model.Intensity;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.vocabulary.CodingScheme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row says, whatever its archive.
 *
 * @param recordId the archive's id of the row; null if it has none
 * @param eventId what the id of its event begins with
 * @param time the day of the event
 * @param day the same as a number of days, for the window
 * @param type what the row becomes
 * @param scheme the scheme of its code
 * @param code its code
 * @param mode its mode; null if it has none
 * @param contexts its contexts
 * @param intensity its intensity; null if it has none
 * @param sources who did it
 * @param targets to whom
 * @param story what it was coded from; null if not known
 * @param place where it was; null if not known
 * @param extras what the model has no attribute for
 */
public record CodedRow(
        @Nullable String recordId,
        String eventId,
        EdtfTemporal time,
        long day,
        EventType type,
        CodingScheme scheme,
        String code,
        @Nullable String mode,
        List<String> contexts,
        @Nullable Intensity intensity,
        List<Actor> sources,
        List<Actor> targets,
        @Nullable Story story,
        @Nullable String place,
        Extensions extras) {}
