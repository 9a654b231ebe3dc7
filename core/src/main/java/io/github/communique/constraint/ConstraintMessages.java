package io.github.communique.constraint;

import io.github.communique.text.Words;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes messages in the language it is made for, never in that of the machine or the caller.
 *
 * <p>A message {@code {key}} is looked up in {@code ConstraintMessages.properties} beside this class; there
 * {@code {found}} stands for the value that broke the constraint. Values are put in last and not looked at again.
 */
final class ConstraintMessages implements MessageInterpolator {
    private static final String BUNDLE = "io.github.communique.constraint.ConstraintMessages";
    private static final Pattern KEY = Pattern.compile("\\{([^{}]+)\\}");

    private final ResourceBundle bundle;

    private ConstraintMessages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static ConstraintMessages english() {
        return new ConstraintMessages(ResourceBundle.getBundle(BUNDLE, Locale.ROOT));
    }

    static ConstraintMessages in(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale);
        // Where a language is missing, Java falls back to that of the machine.
        return bundle.getLocale().getLanguage().equals(locale.getLanguage())
                ? new ConstraintMessages(bundle)
                : english();
    }

    @Override
    public String interpolate(String template, Context context) {
        Matcher key = KEY.matcher(template);
        String text = key.matches() && bundle.containsKey(key.group(1)) ? bundle.getString(key.group(1)) : template;
        return KEY.matcher(text).replaceAll(part -> Matcher.quoteReplacement(value(part, context)));
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }

    private static String value(MatchResult part, Context context) {
        return part.group(1).equals("found") ? shown(context.getValidatedValue()) : part.group();
    }

    private static String shown(Object found) {
        String text = String.valueOf(found instanceof Optional<?> optional ? optional.orElse(null) : found);
        return Words.abbreviate(text);
    }
}
