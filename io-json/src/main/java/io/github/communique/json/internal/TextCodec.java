package io.github.communique.json.internal;

import io.github.communique.check.ReadingCode;
import io.github.communique.model.Sha256;
import io.github.communique.schema.TextType;
import io.github.communique.text.Blank;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Strings: ids, times, terms, phrases. */
final class TextCodec<V> implements ValueCodec<V> {
    private final String name;
    private final Function<String, V> parse;
    private final Function<V, String> format;
    private final ReadingCode problem;

    /** Whether texts hold only what their form allows, as ids, times and terms do; others may hold anything. */
    private final boolean isPlain;

    /** Whether values are likely to come again; phrases and digests are not. */
    private final boolean isShared;

    private final int slot;

    /** The texts of a vocabulary's terms by their ordinal numbers; empty if the type is none. */
    private final PreparedString[] terms;

    /**
     * Makes a codec.
     *
     * @param type the type
     * @param slot tells values of this type apart from others that are kept
     */
    TextCodec(TextType<V> type, int slot) {
        this.slot = slot;
        this.format = type.format();
        V[] constants = type.javaType().getEnumConstants();
        this.terms = constants == null
                ? new PreparedString[0]
                : Stream.of(constants).map(format).map(PreparedString::new).toArray(PreparedString[]::new);
        this.isShared = !type.pattern().equals(TextType.TEXT.pattern()) && type.javaType() != Sha256.class;
        this.isPlain = type.isPlain();
        this.name = type.name();
        this.parse = type.parse();
        this.problem = type.allowed().isEmpty() ? ReadingCode.INVALID_VALUE : ReadingCode.UNKNOWN_TERM;
    }

    @Override
    public @Nullable V read(JsonParser p, ReadContext context) {
        if (!Tokens.isString(p, context, name)) {
            return null;
        }
        if (!isShared || !(p instanceof Utf8Parser bytes)) {
            return make(p, context);
        }
        @SuppressWarnings("unchecked")
        V known = (V) bytes.findShared(slot);
        return known != null ? known : share(make(p, context), bytes);
    }

    private @Nullable V share(@Nullable V value, Utf8Parser p) {
        if (value != null) {
            p.share(slot, value);
        }
        return value;
    }

    private @Nullable V make(JsonParser p, ReadContext context) {
        String text = p.getString();
        if (Blank.isBlank(text)) {
            context.report(ReadingCode.INVALID_VALUE, p, name + " must not be blank; leave out what is not known");
            return null;
        }
        if (!isPlain && !Tokens.isWellFormed(text, p, context)) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            context.report(problem, p, String.valueOf(e.getMessage()));
            return null;
        }
    }

    @Override
    public void write(V value, JsonGenerator g) {
        if (terms.length > 0) {
            g.writeString(terms[index(value)]);
            return;
        }
        String text = format.apply(value);
        if (!(isPlain && g instanceof Utf8Generator bytes && bytes.tryWritePlain(text))) {
            Tokens.write(text, g);
        }
    }

    /** The place among the constants, which is not kept anywhere. */
    @SuppressWarnings("EnumOrdinal")
    private static int index(Object term) {
        return ((Enum<?>) term).ordinal();
    }
}
