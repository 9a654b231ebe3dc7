package io.github.communique.cli.option;

import io.github.communique.cli.option.Argument.Takes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.TypeConversionException;

/** A command as picocli knows it, which reads any command line, tells what is wrong with it, and writes the help. */
final class PicocliCommand implements Callable<Integer> {
    private final Command command;
    private final Map<Value<?>, ArgSpec> arguments = new LinkedHashMap<>();
    private int parameters;

    PicocliCommand(Command command) {
        this.command = command;
        for (Value<?> value : command.values()) {
            Argument<?> argument = value.argument();
            arguments.put(value, argument.isParameter() ? parameter(argument) : option(argument));
        }
    }

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name(command.name());
        UsageMessageSpec help = spec.usageMessage()
                .description(command.description())
                .descriptionHeading("%n")
                .optionListHeading("%nOptions:%n")
                .footerHeading("%nExamples:%n")
                .footer(command.footer().toArray(String[]::new));
        if (parameters > 0) {
            help.parameterListHeading("%n");
        }
        arguments.values().forEach(spec::add);
        return spec;
    }

    @Override
    public Integer call() throws Exception {
        arguments.forEach((value, argument) -> value.set(argument.getValue()));
        return command.run();
    }

    private ArgSpec parameter(Argument<?> argument) {
        boolean isLast = argument.takes() == Takes.VALUES;
        String index = isLast ? parameters + "..*" : Integer.toString(parameters);
        parameters++;
        return PositionalParamSpec.builder()
                .index(index)
                .arity(isLast ? "1..*" : "1")
                .type(type(argument))
                .auxiliaryTypes(argument.type())
                .converters(converter(argument.reading()))
                .required(argument.isRequired())
                .paramLabel(argument.label())
                .description(description(argument))
                .build();
    }

    private static ArgSpec option(Argument<?> argument) {
        OptionSpec.Builder spec = OptionSpec.builder(argument.names().toArray(String[]::new))
                .type(type(argument))
                .required(argument.isRequired())
                .hidden(argument.description().isEmpty())
                .description(description(argument));
        if (argument.takes() == Takes.NOTHING) {
            return spec.arity("0").build();
        }
        return spec.auxiliaryTypes(argument.type())
                .converters(converter(argument.reading()))
                .paramLabel(argument.label())
                .build();
    }

    private static Class<?> type(Argument<?> argument) {
        return argument.takes() == Takes.VALUES ? List.class : argument.type();
    }

    private static String[] description(Argument<?> argument) {
        return argument.description().stream().toArray(String[]::new);
    }

    private static ITypeConverter<?> converter(Function<String, ?> reading) {
        return text -> {
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        };
    }
}
