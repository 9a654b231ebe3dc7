package io.github.communique.cli.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;

/** The line of a terminal that tells what is going on now; it makes way for all else that is written there. */
final class StatusLine {
    private final PrintWriter terminal;
    private int shown;

    StatusLine(PrintWriter terminal) {
        this.terminal = terminal;
    }

    /** Shows a text, in ASCII and shorter than a line, in the place of the last one. */
    void show(String text) {
        terminal.print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
        terminal.flush();
        shown = text.length();
    }

    /** Leaves the line as if nothing had been there; spaces do that on any terminal. */
    void clear() {
        if (shown > 0) {
            terminal.print("\r" + " ".repeat(shown) + "\r");
            terminal.flush();
            shown = 0;
        }
    }

    /** Clears the line before anything goes to a stream that may end at the same terminal. */
    OutputStream clearedBefore(OutputStream target) {
        return new FilterOutputStream(target) {
            @Override
            public void write(int b) throws IOException {
                clear();
                out.write(b);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                clear();
                out.write(bytes, offset, length);
            }
        };
    }
}
