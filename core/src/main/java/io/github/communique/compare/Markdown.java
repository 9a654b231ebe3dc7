package io.github.communique.compare;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of GitHub Flavored Markdown, in which text from a dossier is only text. */
final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]#|~$]");

    private final StringBuilder text = new StringBuilder();

    /** Escapes all that could begin a construct inside a line; no line begins with escaped text. */
    static String escape(String words) {
        String html =
                Plain.line(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return SPECIAL.matcher(html).replaceAll("\\\\$0");
    }

    static String code(Object id) {
        return "`" + id + "`";
    }

    void heading(int level, String words) {
        blank();
        line("#".repeat(level) + " " + escape(words));
        blank();
    }

    void line(String markdown) {
        text.append(markdown).append('\n');
    }

    /** Ends a paragraph or a list; one blank line does, however often this is called. */
    void blank() {
        if (!text.isEmpty() && text.indexOf("\n\n", text.length() - 2) < 0) {
            line("");
        }
    }

    void row(List<String> cells) {
        line(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
