package de.langtisch.conventions;

import de.langtisch.conventions.Template.Element;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.expression.ParseException;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.thymeleaf.context.ExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.standard.expression.StandardExpressionParser;

/// What a template must not hold, each rule a stream of places.
final class TemplateRules {
    private static final SpelExpressionParser SPEL = new SpelExpressionParser();
    private static final ExpressionContext CONTEXT =
            new ExpressionContext(new SpringTemplateEngine().getConfiguration());
    private static final Pattern CALL = Pattern.compile("(?s)\\s*([^:(]*?)\\s*::\\s*([\\w-]+)\\s*(?:\\((.*)\\))?\\s*");

    /// Attributes whose value is no single expression, or none at all.
    private static final Set<String> OTHER_SYNTAX =
            Set.of("th:each", "th:with", "th:attr", "th:attrappend", "th:fragment", "th:inline", "th:remove");

    private TemplateRules() {}

    /// The strict content security policy lets none of this run (trust.md 3); a dead link helps nobody.
    static Stream<String> inlineCodeAndDeadLinks(Template template) {
        return template.elements().stream().flatMap(element -> {
            var script = element.name().equals("script") && !element.has("src") && !element.has("th:src");
            var attributes = element.attributes().entrySet().stream()
                    .filter(a -> isInline(a.getKey()) || isDeadLink(a.getKey(), a.getValue()))
                    .map(a -> a.getKey());
            var parts = script || element.name().equals("style") ? Stream.of("inline " + element.name()) : attributes;
            return parts.map(part -> element.at() + " " + part);
        });
    }

    /// A form that changes something carries the CSRF field, which `th:action` adds.
    static Stream<String> formsWithoutToken(Template template) {
        return template.elements().stream()
                .filter(element -> element.name().equals("form"))
                .filter(element -> element.value("method").equalsIgnoreCase("post") && !element.has("th:action"))
                .map(Element::at);
    }

    static Stream<String> brokenExpressions(Template template) {
        return template.elements().stream()
                .flatMap(element -> element.attributes().entrySet().stream()
                        .filter(a -> a.getKey().startsWith("th:"))
                        .filter(a -> !isWellFormed(a.getKey(), a.getValue()))
                        .map(a -> element.at() + " " + a.getKey() + "=" + a.getValue()));
    }

    /// Calls of a fragment that no template declares with as many parameters.
    static Stream<String> missingFragments(Template template) {
        return template.elements().stream()
                .flatMap(element -> element.attributes().values().stream()
                        .flatMap(value -> Expressions.of('~', value).stream())
                        .filter(call -> !isDeclared(template, call))
                        .map(call -> element.at() + " ~{" + call + "}"));
    }

    private static boolean isInline(String attribute) {
        return attribute.matches("(?i)(th:)?(style|styleappend|on\\w+|hx-on.*)");
    }

    private static boolean isDeadLink(String attribute, String value) {
        return attribute.matches("(th:)?(href|action|src)")
                && value.strip().toLowerCase(Locale.ROOT).matches("#|@\\{#}|javascript:.*|");
    }

    private static boolean isWellFormed(String attribute, String value) {
        try {
            for (char sort : new char[] {'$', '*'}) {
                for (var inside : Expressions.of(sort, value)) {
                    SPEL.parseExpression(inside.replaceFirst("(?s)^\\{(.*)}$", "$1"));
                }
            }
            if (!OTHER_SYNTAX.contains(attribute) && !value.contains("__") && !value.isBlank() && !value.equals("*")) {
                new StandardExpressionParser().parseExpression(CONTEXT, value);
            }
            return true;
        } catch (ParseException | IllegalStateException | TemplateProcessingException e) {
            return false;
        }
    }

    private static boolean isDeclared(Template template, String call) {
        var anchor = call.strip();
        if (anchor.startsWith("::#")) {
            return template.elements().stream().anyMatch(e -> e.value("id").equals(anchor.substring(3)));
        }
        var parts = CALL.matcher(call);
        if (!parts.matches() || parts.group(1).contains("{")) {
            return call.isBlank() || call.contains("${") || call.strip().matches("[\\w/-]+");
        }
        var file = Project.TEMPLATES.resolve(parts.group(1) + ".html");
        boolean own = parts.group(1).isEmpty() || parts.group(1).equals("this");
        if (!own && Files.notExists(file)) {
            return false;
        }
        var arguments = parts.group(3) == null ? List.<String>of() : Expressions.arguments(parts.group(3));
        return (own ? template : Template.of(file))
                .elements().stream()
                        .anyMatch(e -> own && e.name().equals(parts.group(2)) || fits(e, parts.group(2), arguments));
    }

    private static boolean fits(Element element, String name, List<String> arguments) {
        var signature = element.value("th:fragment").split("\\(", 2);
        if (!signature[0].strip().equals(name)) {
            return false;
        }
        var parameters = signature.length == 1 ? "" : signature[1].replaceFirst("\\)\\s*$", "");
        boolean named = arguments.stream().anyMatch(argument -> argument.matches("(?s)\\s*\\w+\\s*=[^=].*"));
        return named || Expressions.arguments(parameters).size() == arguments.size();
    }
}
