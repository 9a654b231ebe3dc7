package io.github.communique.json.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The canonical form of JSON text: UTF-8, only the escapes that JSON demands, {@code \n}, two spaces or none. */
public final class JsonOutput {
    private static final JsonFactory FACTORY = new Utf8GeneratorFactory();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private JsonOutput() {}

    /**
     * Writes one value for people: indented, with a line break at the end.
     *
     * @param out where to; is flushed, not closed
     * @param content writes the value
     * @throws IOException if it cannot be written
     */
    public static void writePretty(OutputStream out, Consumer<JsonGenerator> content) throws IOException {
        try (JsonGenerator g = FACTORY.createGenerator(new Pretty(), out)) {
            write(g, content);
        }
        out.flush();
    }

    /**
     * Makes a generator of values on one line each.
     *
     * @param out where to
     * @return the generator; closing it leaves the stream open
     */
    public static JsonGenerator lines(OutputStream out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /**
     * Writes one value and a line break.
     *
     * @param g where to
     * @param content writes the value
     * @throws IOException if it cannot be written
     */
    public static void write(JsonGenerator g, Consumer<JsonGenerator> content) throws IOException {
        try {
            content.accept(g);
            g.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withRootSeparator(""))
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER);
        }
    }
}
