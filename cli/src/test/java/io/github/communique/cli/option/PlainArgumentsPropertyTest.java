package io.github.communique.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.command.CompareCommand;
import io.github.communique.cli.command.ConvertCommand;
import io.github.communique.cli.command.ImportCommand;
import io.github.communique.cli.command.SchemaCommand;
import io.github.communique.cli.command.ShowCommand;
import io.github.communique.cli.command.ValidateCommand;
import io.github.communique.cli.command.VerifyCommand;
import io.github.communique.cli.console.Streams;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import picocli.CommandLine;

/** What is read without picocli is what picocli reads. */
class PlainArgumentsPropertyTest {
    private static final List<Function<Streams, Command>> COMMANDS = List.of(
            CompareCommand::of,
            ConvertCommand::of,
            ImportCommand::of,
            SchemaCommand::of,
            ShowCommand::of,
            ValidateCommand::of,
            VerifyCommand::of);
    private static final List<String> VALUES = List.of(
            "text", "json", "JSON", "ndjson", "auto", "error", "never", "2", "007", "+3", "99999999999", "ru", "-");
    private static final List<String> ODD_WORDS = List.of(
            "",
            " ",
            "--",
            "-1",
            "-h",
            "--help",
            "-V",
            "--stacktrace",
            "--format=json",
            "--lev",
            "-ofile",
            "@file",
            "\"x\"",
            "'",
            "--format json",
            "--FORMAT",
            "-O",
            "compare",
            "--no-lenient");

    record CommandLineWords(Function<Streams, Command> declaration, List<String> words) {
        Command declare() {
            Streams nowhere = new Streams(
                    InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
            return declaration.apply(nowhere).doing(() -> 0);
        }
    }

    @Property
    void picocliReadsTheSameValues(@ForAll("commandLines") CommandLineWords line) {
        Command plain = line.declare();
        boolean isPlain = plain.readPlain(line.words());
        Statistics.label("plain").collect(isPlain).coverage(c -> c.check(true).percentage(share -> share > 10));
        if (isPlain) {
            Command full = line.declare();
            assertThat(executeWithPicocli(full, line.words())).isZero();
            assertThat(values(plain)).isEqualTo(values(full));
        }
    }

    @Property
    void noValueIsThereIfItIsNotPlain(@ForAll("commandLines") CommandLineWords line) {
        Command command = line.declare();
        if (!command.readPlain(line.words())) {
            assertThat(command.values()).allMatch(value -> value.find().isEmpty());
        }
    }

    @Provide
    Arbitrary<CommandLineWords> commandLines() {
        return Arbitraries.of(COMMANDS).flatMap(declaration -> {
            List<Argument<?>> arguments = new CommandLineWords(declaration, List.of())
                    .declare().values().stream()
                            .<Argument<?>>map(Value::argument)
                            .toList();
            return Combinators.combine(
                            required(arguments), pieces(arguments).list().ofMaxSize(3))
                    .as((first, others) -> new CommandLineWords(
                            declaration,
                            Stream.concat(first.stream(), others.stream().flatMap(List::stream))
                                    .toList()));
        });
    }

    /** Words for what has to be there, most of the time. */
    private static Arbitrary<List<String>> required(List<Argument<?>> arguments) {
        List<Arbitrary<List<String>>> words = arguments.stream()
                .filter(Argument::isRequired)
                .map(argument -> words(argument).optional(0.9).map(list -> list.orElse(List.of())))
                .toList();
        return Combinators.combine(words)
                .as(lists -> lists.stream().flatMap(List::stream).toList());
    }

    /** An option with what should follow it, a parameter, or something odd. */
    private static Arbitrary<List<String>> pieces(List<Argument<?>> arguments) {
        Arbitrary<List<String>> odd = Arbitraries.of(ODD_WORDS).map(List::of);
        Arbitrary<List<String>> names = Arbitraries.of(arguments)
                .filter(argument -> !argument.isParameter())
                .flatMap(argument -> Arbitraries.of(argument.names()))
                .map(List::of);
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(arguments).flatMap(PlainArgumentsPropertyTest::words)),
                Tuple.of(1, odd),
                Tuple.of(1, names));
    }

    private static Arbitrary<List<String>> words(Argument<?> argument) {
        Arbitrary<String> value = Arbitraries.of(VALUES);
        if (argument.isParameter()) {
            return value.map(List::of);
        }
        return Arbitraries.of(argument.names())
                .flatMap(name -> argument.takes() == Argument.Takes.NOTHING
                        ? Arbitraries.just(List.of(name))
                        : value.map(text -> List.of(name, text)));
    }

    private static int executeWithPicocli(Command command, List<String> words) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new CommandLine(command.spec())
                .setExpandAtFiles(false)
                .setOut(nowhere)
                .setErr(nowhere)
                .execute(words.toArray(String[]::new));
    }

    private static List<String> values(Command command) {
        return command.values().stream().map(value -> value.find().toString()).toList();
    }
}
