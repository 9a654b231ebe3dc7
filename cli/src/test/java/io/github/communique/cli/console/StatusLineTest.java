package io.github.communique.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StatusLineTest {
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final StatusLine line = new StatusLine(new PrintWriter(terminal, true, StandardCharsets.UTF_8));

    @Test
    void coversALongerText() {
        line.show("long");
        line.show("ab");
        assertThat(terminal).hasToString("\rlong\rab  ");
    }

    @Test
    void makesWayForAResult() throws IOException {
        OutputStream results = line.clearedBefore(terminal);
        line.show("50%");
        results.write("found\n".getBytes(StandardCharsets.UTF_8));
        assertThat(terminal).hasToString("\r50%\r   \rfound\n");
    }

    @Test
    void writesNothingToClearWhatIsNotShown() {
        line.clear();
        assertThat(terminal).hasToString("");
    }
}
