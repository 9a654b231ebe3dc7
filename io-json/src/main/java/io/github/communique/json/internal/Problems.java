package io.github.communique.json.internal;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.ReadingCode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in the library's words what the parser refuses. */
final class Problems {
    private static final Pattern ALLOWED = Pattern.compile("maximum allowed(?: of)? \\(?(\\d+)");

    /** What means nothing to whoever wrote the file. */
    private static final Pattern TECHNICAL =
            Pattern.compile("\\s*\\(start marker at [^)]*\\)|\\(for [A-Za-z]+ starting at [^)]*\\)"
                    + "|\\[Source: [^\\]]*\\]|\\s*\\((?:enable|from) `[^)]*\\)|: enable `[^`]*` to allow"
                    + "|\\s*\\(not recognized as one since [^)]*\\)");

    private Problems() {}

    /** Translates a parser's exception. */
    static CommuniqueFormatException of(JacksonException e, JsonParser p, JsonBytes bytes) {
        TokenStreamLocation where =
                e instanceof StreamConstraintsException ? p.currentTokenLocation() : e.getLocation();
        long offset = where == null || where.getByteOffset() < 0
                ? p.currentLocation().getByteOffset()
                : where.getByteOffset();
        Finding finding =
                Finding.at(code(e), bytes.locate(offset, ReadContext.pointer(p)), message(e, e.getOriginalMessage()));
        return new CommuniqueFormatException(finding, e);
    }

    private static ReadingCode code(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return ReadingCode.LIMIT;
        }
        return isEncoding(e.getOriginalMessage()) ? ReadingCode.ENCODING : ReadingCode.SYNTAX;
    }

    private static boolean isEncoding(@Nullable String message) {
        return message != null && message.startsWith("Invalid UTF-8");
    }

    private static String message(JacksonException e, @Nullable String original) {
        String text = original == null ? "not well-formed" : original;
        if (e instanceof StreamConstraintsException) {
            return limit(text.toLowerCase(Locale.ROOT));
        } else if (e instanceof UnexpectedEndOfInputException || text.startsWith("Unexpected end-of-input")) {
            return "the input ends before its last value does; it may have been cut off";
        }
        String plain = TECHNICAL.matcher(text).replaceAll("");
        return "not JSON: " + plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
    }

    private static String limit(String original) {
        String what = "a token is longer";
        if (original.contains("depth")) {
            what = "values nest deeper";
        } else if (original.contains("string")) {
            what = "a string is longer";
        } else if (original.contains("number")) {
            what = "a number is longer";
        } else if (original.contains("name")) {
            what = "a property name is longer";
        }
        Matcher allowed = ALLOWED.matcher(original);
        return what + " than the limit" + (allowed.find() ? " of " + allowed.group(1) : "") + " allows";
    }
}
