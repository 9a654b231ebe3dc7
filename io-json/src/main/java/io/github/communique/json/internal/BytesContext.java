package io.github.communique.json.internal;

import io.github.communique.check.Location;
import io.github.communique.schema.UnionType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A read of bytes that are at hand, so that places can be counted and looked at again. */
public final class BytesContext extends ReadContext {
    private final JsonBytes bytes;

    /**
     * Makes a context that throws at the first problem.
     *
     * @param bytes what is read
     */
    public BytesContext(JsonBytes bytes) {
        this.bytes = bytes;
    }

    /**
     * Makes a context that collects problems.
     *
     * @param bytes what is read
     * @param maxFindings after how many it gives up
     */
    public BytesContext(JsonBytes bytes, int maxFindings) {
        super(maxFindings);
        this.bytes = bytes;
    }

    @Override
    protected long place(JsonParser p) {
        return ((Utf8Parser) p).tokenOffset();
    }

    @Override
    protected Location locate(long where, String pointer) {
        return bytes.locate(where, pointer);
    }

    @Override
    protected Lookahead lookAhead(JsonParser p, long start) {
        try (JsonParser ahead = bytes.parserFrom(start)) {
            ahead.nextToken();
            while (ahead.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isType = UnionType.DISCRIMINATOR.equals(ahead.currentName());
                if (ahead.nextToken() == JsonToken.VALUE_STRING && isType) {
                    return new Lookahead(ahead.getString(), p);
                }
                ahead.skipChildren();
            }
            return new Lookahead(null, p);
        } catch (JacksonException e) {
            runIntoTheSame(p);
            throw e;
        }
    }

    /** Lets the parser itself meet what stopped the look ahead, so that the place is counted from the right start. */
    private static void runIntoTheSame(JsonParser p) {
        JsonToken token = p.currentToken();
        while (token != null) {
            token = p.nextToken();
        }
    }
}
