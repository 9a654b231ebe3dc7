package io.github.communique.cli.option;

import io.github.communique.cli.option.Argument.Takes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A command: its name, its help, what it takes and what it does. Each parameter and option is declared where its value
 * is used.
 */
public final class Command {
    private final String name;
    private final String description;
    private final List<String> footer;
    private final List<Value<?>> values = new ArrayList<>();
    private Callable<Integer> action = () -> {
        throw new IllegalStateException("nothing to do");
    };

    /**
     * Names a command.
     *
     * @param name as it is typed
     * @param description in one line
     * @param footer the lines of the help after the options, examples first
     */
    public Command(String name, String description, String... footer) {
        this.name = name;
        this.description = description;
        this.footer = List.of(footer);
    }

    /** Takes a parameter that has to be there. */
    public Value<String> parameter(String label, String text) {
        return add(parameter(Takes.ONE_VALUE, label, text));
    }

    /** Takes one parameter or more. */
    public Value<List<String>> parameters(String label, String text) {
        return add(parameter(Takes.VALUES, label, text));
    }

    /** Takes an option without a value. */
    public Flag flag(String option, String text) {
        return new Flag(add(new Argument<>(
                List.of(option), Takes.NOTHING, "", Optional.of(text), false, boolean.class, Boolean::valueOf)));
    }

    /** Takes an option with a value. */
    public Option option(String label, String... names) {
        return new Option(this, label, names);
    }

    /**
     * Says what it does.
     *
     * @param newAction gives the exit code; called when all values are there
     */
    public Command doing(Callable<Integer> newAction) {
        action = newAction;
        return this;
    }

    /**
     * Reads a command line if it is so plain that nothing needs to be said about it.
     *
     * @param words what follows the name
     * @return whether the values are there now
     */
    public boolean readPlain(List<String> words) {
        return new PlainArguments(values).read(words);
    }

    /** What reads any command line, tells what is wrong with it, and writes the help. */
    public CommandSpec spec() {
        return new PicocliCommand(this).spec();
    }

    /** Does what it does, with the values that were read, and gives the exit code. */
    public int run() throws Exception {
        return action.call();
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    List<String> footer() {
        return footer;
    }

    List<Value<?>> values() {
        return values;
    }

    <T> Value<T> add(Argument<?> argument) {
        Value<T> value = new Value<>(argument, name);
        values.add(value);
        return value;
    }

    private static Argument<String> parameter(Takes takes, String label, String text) {
        return new Argument<>(List.of(), takes, label, Optional.of(text), true, String.class, word -> word);
    }
}
