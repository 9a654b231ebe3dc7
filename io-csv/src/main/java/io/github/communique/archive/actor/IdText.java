package io.github.communique.archive.actor;

import io.github.communique.archive.row.TsvRow;
import io.github.communique.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes ids of what archives write: the same text always gives the same id, another text another. */
public final class IdText {
    private static final Pattern GROUPS = Pattern.compile("(?:[A-Z0-9]{3}|[a-z]{3}){1,10}");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,80}");
    private static final int LONGEST = 60;
    private static final int DIGEST = 8;

    private IdText() {}

    /** An actor code: upper case as lower, after {@code _} a group that GDELT writes in lower case. */
    static String ofActorCode(String code) {
        if (!GROUPS.matcher(code).matches()) {
            return ofName(code);
        }
        StringBuilder id = new StringBuilder(code.length() + 2);
        for (int i = 0; i < code.length(); i += 3) {
            if (code.charAt(i) >= 'a') {
                id.append('_');
            }
            id.append(code, i, i + 3);
        }
        return id.toString().toLowerCase(Locale.ROOT);
    }

    /** An archive's id of a row. */
    public static String ofRecord(String id) {
        return isNumber(id) || PLAIN.matcher(id).matches() ? id.toLowerCase(Locale.ROOT) : ofName(id);
    }

    /** The same after a prefix in ASCII, of the bytes of a column. */
    public static String ofRecord(byte[] prefix, TsvRow row, int column) {
        int from = row.from(column);
        int to = row.to(column);
        return isNumber(row.bytes(), from, to)
                ? row.text(prefix, from, to)
                : new String(prefix, StandardCharsets.US_ASCII) + ofRecord(row.text(from, to));
    }

    private static boolean isNumber(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return false;
            }
        }
        return from < to && to - from <= LONGEST;
    }

    private static boolean isNumber(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                return false;
            }
        }
        return !id.isEmpty() && id.length() <= LONGEST;
    }

    /** A name: its letters and digits without accents, and a part of its digest, since names differ in the rest. */
    static String ofName(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replace('ı', 'i')
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        String trimmed = ascii.substring(0, Math.min(ascii.length(), LONGEST)).replaceAll("^-|-$", "");
        return (trimmed.isEmpty() ? "x" : trimmed) + "." + digest(name).substring(0, DIGEST);
    }

    /** The digest of a text in hexadecimal digits. */
    static String digest(String text) {
        return Sha256.ofBytes(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
