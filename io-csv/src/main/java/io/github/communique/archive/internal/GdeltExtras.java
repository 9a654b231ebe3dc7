package io.github.communique.archive.internal;

import io.github.communique.model.Extensions;

/**
 * What a GDELT row says beyond the model. Left out is what follows from the rest: the month, the year and the fraction
 * of the date, the base and root of a code, the quad class of a root, the parts of an actor code.
 */
final class GdeltExtras {
    private GdeltExtras() {}

    static Extensions of(TsvRow row, GdeltLayout layout) {
        Extras extras = new Extras()
                .put("isRootEvent", row.text(GdeltLayout.IS_ROOT))
                .put("numMentions", row.text(GdeltLayout.NUM_MENTIONS))
                .put("numSources", row.text(GdeltLayout.NUM_SOURCES))
                .put("numArticles", row.text(GdeltLayout.NUM_ARTICLES))
                .put("avgTone", row.text(GdeltLayout.AVG_TONE))
                .put("dateAdded", row.text(layout.added()))
                .put("actor1", actor(row, GdeltLayout.ACTOR_1).put("geo", geo(row, layout, 0)))
                .put("actor2", actor(row, GdeltLayout.ACTOR_2).put("geo", geo(row, layout, 1)))
                .put("actionGeo", geo(row, layout, 2));
        odd(row, extras);
        return extras.under("gdelt");
    }

    private static Extras actor(TsvRow row, int column) {
        Extras actor = new Extras().put("name", row.text(column + 1));
        String code = row.text(column);
        for (int i = 0; i < GdeltLayout.ACTOR_PARTS.size(); i++) {
            String part = row.text(column + 2 + i);
            if (!part.isEmpty() && !code.contains(part)) {
                actor.put(GdeltLayout.ACTOR_PARTS.get(i), part);
            }
        }
        return actor;
    }

    /** A place; its country is a code of FIPS 10-4, never of ISO. */
    private static Extras geo(TsvRow row, GdeltLayout layout, int place) {
        int from = layout.geo(place);
        Extras geo = new Extras();
        if (row.to(from) == row.from(from) + 1 && row.bytes()[row.from(from)] == '0' && row.isEmpty(from + 1)) {
            return geo;
        }
        for (int i = 0; i < layout.geoWidth(); i++) {
            geo.put(layout.geoName(i), row.text(from + i));
        }
        return geo;
    }

    /** Columns that follow from others and yet say something else, and numbers that are none. */
    private static void odd(TsvRow row, Extras extras) {
        String code = row.text(GdeltLayout.CODE);
        String base = row.text(GdeltLayout.BASE_CODE);
        String root = row.text(GdeltLayout.ROOT_CODE);
        if (!base.equals(code.substring(0, Math.min(3, code.length())))) {
            extras.put("eventBaseCode", base);
        }
        if (!root.equals(code.substring(0, Math.min(2, code.length())))) {
            extras.put("eventRootCode", root);
        }
        if (!row.text(GdeltLayout.QUAD).equals(quad(code))) {
            extras.put("quadClass", row.text(GdeltLayout.QUAD));
        }
        String goldstein = row.text(GdeltLayout.GOLDSTEIN);
        if (!Intensities.isNumber(goldstein)) {
            extras.put("goldsteinScale", goldstein);
        }
    }

    private static String quad(String code) {
        int root = (code.charAt(0) - '0') * 10 + code.charAt(1) - '0';
        return root <= 5 ? "1" : root <= 9 ? "2" : root <= 14 ? "3" : "4";
    }
}
