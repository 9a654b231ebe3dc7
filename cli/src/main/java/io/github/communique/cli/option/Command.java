package io.github.communique.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * A command: its name, its help, and what it takes. Each parameter and option is declared where its value is used.
 *
 * <p>Declared by calls and not by annotations, since reading those takes longer than most of what a command does.
 */
public final class Command {
    private final String name;
    private final String description;
    private final List<String> footer;
    private final List<ArgSpec> arguments = new ArrayList<>();

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
        return add(PositionalParamSpec.builder()
                .index(Integer.toString(arguments.size()))
                .required(true)
                .arity("1")
                .type(String.class)
                .paramLabel(label)
                .description(text)
                .build());
    }

    /** Takes one parameter or more. */
    public Value<List<String>> parameters(String label, String text) {
        return add(PositionalParamSpec.builder()
                .index("0..*")
                .required(true)
                .arity("1..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(text)
                .build());
    }

    /** Takes an option without a value. */
    public Flag flag(String option, String text) {
        return new Flag(add(OptionSpec.builder(option)
                .type(boolean.class)
                .arity("0")
                .description(text)
                .build()));
    }

    /** Takes an option with a value. */
    public Option option(String label, String... names) {
        return new Option(this, label, names);
    }

    <T> Value<T> add(ArgSpec argument) {
        arguments.add(argument);
        return new Value<>(argument);
    }

    /**
     * The command with what it does.
     *
     * @param action gives the exit code; called when all values are there
     */
    public CommandSpec doing(Callable<Integer> action) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(action).name(name);
        UsageMessageSpec help = spec.usageMessage()
                .description(description)
                .descriptionHeading("%n")
                .optionListHeading("%nOptions:%n")
                .footerHeading("%nExamples:%n")
                .footer(footer.toArray(String[]::new));
        if (arguments.stream().anyMatch(ArgSpec::isPositional)) {
            help.parameterListHeading("%n");
        }
        arguments.forEach(spec::add);
        return spec;
    }
}
