package io.github.communique.cli.validate;

import io.github.communique.check.Finding;
import io.github.communique.check.ReadingCode;
import io.github.communique.cli.console.Counted;
import io.github.communique.cli.console.Streams;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The records of which something could not be read, so that a finding about one of them, or that names one, may be no
 * more than a consequence: a party with a misspelled kind is missed by all that refer to it.
 *
 * <p>A record is known by where it stands, in any form that the user of this class chooses, and by its id.
 */
final class Damage {
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private final Set<String> places = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private long leftOut;

    /** Whether a problem of reading cost more than a name: of an unknown property the value is kept. */
    static boolean isLoss(Finding finding) {
        return finding.code() != ReadingCode.UNKNOWN_PROPERTY;
    }

    void addPlace(String place) {
        places.add(place);
    }

    void addId(String id) {
        ids.add(id);
    }

    boolean isAt(String place) {
        return places.contains(place);
    }

    /** Whether a finding about the record at a place is to be left out; counts those that are. */
    boolean explains(String place, Finding finding) {
        if (places.contains(place) || namesOne(finding.message())) {
            leftOut++;
            return true;
        }
        return false;
    }

    /** How many findings were left out. */
    long leftOut() {
        return leftOut;
    }

    private boolean namesOne(String message) {
        if (ids.isEmpty()) {
            return false;
        }
        for (Matcher quoted = QUOTED.matcher(message); quoted.find(); ) {
            if (ids.contains(quoted.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** Tells the user of what was left out, if anything was. */
    void report(String input, Streams streams) {
        if (leftOut > 0) {
            streams.message(input + ": left out " + Counted.of(leftOut, "finding")
                    + " that may only follow from records that could not be read whole: correct those and run this"
                    + " again");
        }
    }
}
