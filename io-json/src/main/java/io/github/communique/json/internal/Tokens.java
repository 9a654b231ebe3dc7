package io.github.communique.json.internal;

import io.github.communique.check.CommuniqueFormatException;
import io.github.communique.check.Finding;
import io.github.communique.check.Location;
import io.github.communique.check.ReadingCode;
import io.github.communique.model.ExtensionValue;
import io.github.communique.text.Surrogates;
import io.github.communique.text.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What tokens are called in messages, and what is refused about them. */
final class Tokens {
    private Tokens() {}

    /** Reports a value of the wrong type and skips it. */
    static void refuse(JsonParser p, ReadContext context, String expected) {
        String message = p.currentToken() == JsonToken.VALUE_NULL
                ? "expected " + expected + ", found null; leave out what is not known"
                : "expected " + expected + ", found " + found(p);
        context.report(ReadingCode.WRONG_TYPE, p, message);
        p.skipChildren();
    }

    /** Whether the parser stands at a string; reports and skips anything else. */
    static boolean isString(JsonParser p, ReadContext context, String what) {
        if (p.currentToken() == JsonToken.VALUE_STRING) {
            return true;
        }
        refuse(p, context, "a string (" + what + ")");
        return false;
    }

    /** Reads the number that the parser stands at; reports one that the model does not take. */
    static @Nullable BigDecimal decimal(JsonParser p, ReadContext context) {
        BigDecimal number = parsed(p);
        if (number == null || Math.abs((long) number.scale()) > ExtensionValue.MAX_SCALE) {
            String message = "the exponent of the number is out of range: " + Words.quote(p.getString());
            context.report(ReadingCode.INVALID_VALUE, p, message);
            return null;
        } else if (number.precision() > ExtensionValue.MAX_DIGITS) {
            String message =
                    "a number must have at most " + ExtensionValue.MAX_DIGITS + " digits, not " + number.precision();
            context.report(ReadingCode.INVALID_VALUE, p, message);
            return null;
        }
        return number;
    }

    /** Null if no decimal can hold the exponent. */
    private static @Nullable BigDecimal parsed(JsonParser p) {
        try {
            return p.getDecimalValue();
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String found(JsonParser p) {
        JsonToken token = p.currentToken();
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the string " + Words.quote(p.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Words.abbreviate(p.getString());
            case VALUE_TRUE, VALUE_FALSE -> p.getString();
            default -> "something else";
        };
    }

    /** Reports a text that no encoding can hold; such a text can only come from an escape. */
    static boolean isWellFormed(String text, JsonParser p, ReadContext context) {
        if (p instanceof Utf8Parser bytes && bytes.isVerbatim()) {
            return true;
        }
        int bad = Surrogates.indexOfLone(text);
        if (bad < 0) {
            return true;
        }
        context.report(
                ReadingCode.ENCODING,
                p,
                String.format("half of a surrogate pair, \\u%04x, stands alone", (int) text.charAt(bad)));
        return false;
    }

    /** Writes a text, unless it is such a text. */
    static void write(String text, JsonGenerator g) {
        if (!(g instanceof Utf8Generator bytes && bytes.tryWriteString(text))) {
            g.writeString(checkWellFormed(text, g));
        }
    }

    /** Refuses to write such a text: the bytes would not be UTF-8, and a reader would not get it back. */
    static String checkWellFormed(String text, JsonGenerator g) {
        if (Surrogates.indexOfLone(text) >= 0) {
            String path = g.streamWriteContext().pathAsPointer().toString();
            throw new CommuniqueFormatException(
                    Finding.at(ReadingCode.ENCODING, new Location("output", 0, 0, path), Surrogates.CANNOT_BE_WRITTEN));
        }
        return text;
    }
}
