package io.github.communique.examples;

import io.github.communique.time.EdtfFormatException;
import io.github.communique.time.EdtfTemporal;
import io.github.communique.time.Qualifier;

/** Asks which of two times came first, where the sources do not always say. */
public final class UncertainDates {
    private UncertainDates() {}

    /**
     * Runs the example.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        // tag::compare[]
        EdtfTemporal call = EdtfTemporal.parse("2021-01-26");
        EdtfTemporal lastTalk = EdtfTemporal.parse("2020-07~"); // "six months ago - last summer"
        EdtfTemporal earlier = EdtfTemporal.parse("2011");
        EdtfTemporal extension = EdtfTemporal.parse("2021-01-26/"); // from that day on, the end not known
        EdtfTemporal lapse = EdtfTemporal.parse("2021-02-05");

        System.out.println(earlier.isBefore(call)); // YES: any day of 2011 is
        System.out.println(call.isBefore(earlier)); // NO
        System.out.println(lastTalk.isBefore(call)); // MAYBE: nobody says how rough "about July" is
        System.out.println(lastTalk.withQualifier(Qualifier.NONE).isBefore(call)); // YES: all of July is
        System.out.println(extension.isBefore(lapse)); // UNKNOWN: that depends on the end
        // end::compare[]
        System.out.println(lastTalk.precision() + ", " + lastTalk.earliest().orElseThrow() + " or after");
        try {
            System.out.println(EdtfTemporal.parse("202u"));
        } catch (EdtfFormatException e) {
            System.out.println(e.getMessage());
        }
    }
}
