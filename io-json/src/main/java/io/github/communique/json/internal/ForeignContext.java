package io.github.communique.json.internal;

import io.github.communique.check.Location;
import io.github.communique.schema.UnionType;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.util.TokenBuffer;

/** A strict read inside somebody else's mapper, whose input is not at hand. */
public final class ForeignContext extends ReadContext {
    private final DeserializationContext databind;

    /**
     * Makes a context.
     *
     * @param databind the mapper's own
     */
    public ForeignContext(DeserializationContext databind) {
        this.databind = databind;
    }

    @Override
    protected long place(JsonParser p) {
        TokenStreamLocation where = p.currentTokenLocation();
        return (long) Math.max(0, where.getLineNr()) << Integer.SIZE | Math.max(0, where.getColumnNr());
    }

    @Override
    protected Location locate(long where, String pointer) {
        return new Location("input", where >>> Integer.SIZE, (int) where, pointer);
    }

    @Override
    protected Lookahead lookAhead(JsonParser p, long start) {
        TokenBuffer buffer = databind.bufferForInputBuffering(p);
        buffer.writeStartObject();
        String discriminator = null;
        while (p.currentToken() == JsonToken.PROPERTY_NAME) {
            boolean isType = UnionType.DISCRIMINATOR.equals(p.currentName());
            buffer.writeName(p.currentName());
            p.nextToken();
            discriminator = isType && p.currentToken() == JsonToken.VALUE_STRING ? p.getString() : discriminator;
            buffer.copyCurrentStructure(p);
            p.nextToken();
        }
        buffer.writeEndObject();
        return new Lookahead(discriminator, resume(buffer, p));
    }

    private JsonParser resume(TokenBuffer buffer, JsonParser p) {
        JsonParser resumed = buffer.asParser(databind, p);
        resumed.nextToken();
        resumed.nextToken();
        return resumed;
    }
}
