package io.github.communique.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of GitHub Flavored Markdown, in which text from a dossier is only text. */
public final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]#|~$]");

    private final StringBuilder text = new StringBuilder();

    /** Begins an empty page. */
    public Markdown() {}

    /**
     * Escapes all that could begin a construct inside a line; no line begins with escaped text.
     *
     * @param words the text
     * @return Markdown that shows it on one line
     */
    public static String escape(String words) {
        String html =
                SafeText.line(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return SPECIAL.matcher(html).replaceAll("\\\\$0");
    }

    /**
     * Shows an id as code.
     *
     * @param id the id, which has no characters that mean anything in Markdown
     * @return the Markdown
     */
    public static String code(Object id) {
        return "`" + id + "`";
    }

    /**
     * Adds a heading.
     *
     * @param level its level, from 1
     * @param words its text, which is escaped
     */
    public void heading(int level, String words) {
        blank();
        line("#".repeat(level) + " " + escape(words));
        blank();
    }

    /**
     * Adds a line.
     *
     * @param markdown the line
     */
    public void line(String markdown) {
        text.append(markdown).append('\n');
    }

    /** Ends a paragraph or a list; one blank line does, however often this is called. */
    public void blank() {
        if (!text.isEmpty() && text.indexOf("\n\n", text.length() - 2) < 0) {
            line("");
        }
    }

    /**
     * Adds a row of a table.
     *
     * @param cells the cells, as Markdown
     */
    public void row(List<String> cells) {
        line(rowOf(cells));
    }

    /**
     * Makes a row of a table.
     *
     * @param cells the cells, as Markdown
     * @return the line, without a line break
     */
    public static String rowOf(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
