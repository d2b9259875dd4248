package de.langtisch.conventions;

import de.langtisch.conventions.Template.Element;
import de.langtisch.conventions.Template.Text;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words in a template that belong into a message bundle (house style 2.5).
final class LiteralText {
    private static final Set<String> SPOKEN =
            Set.of("title", "alt", "placeholder", "label", "aria-label", "aria-description", "hx-confirm", "hx-prompt");
    private static final Set<String> CODED_INPUTS = Set.of("hidden", "radio", "checkbox");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /// A quoted word with a capital and small letters, or an umlaut: language, not a code, a pattern or a class.
    private static final Pattern QUOTED_WORD =
            Pattern.compile("'[^']*(?:(?<![\\p{L}/])\\p{Lu}\\p{Ll}+(?![/\\p{Lu}])|[äöüßÄÖÜ])[^']*'");

    private LiteralText() {}

    static Stream<String> in(Template template) {
        return Stream.concat(
                template.texts().stream().filter(LiteralText::isLiteral).map(Text::at),
                template.elements().stream()
                        .flatMap(element -> element.attributes().entrySet().stream()
                                .filter(attribute -> isLiteral(element, attribute))
                                .map(attribute -> element.at() + " " + attribute.getKey())));
    }

    /// Text below `th:text` is a prototype that nobody sees; scripts and styles are the business of [TemplateRules].
    private static boolean isLiteral(Text text) {
        boolean unseen = text.parent()
                .filter(p -> p.has("th:text")
                        || p.has("th:utext")
                        || p.has("th:replace")
                        || p.name().equals("script")
                        || p.name().equals("style"))
                .isPresent();
        var rest = text.text().replaceAll("(?s)\\[\\[.*?]]|\\[\\(.*?\\)]", "").replaceAll("&\\w+;", "");
        return !unseen
                && (LETTER.matcher(rest).find()
                        || QUOTED_WORD.matcher(text.text()).find());
    }

    private static boolean isLiteral(Element element, Map.Entry<String, String> attribute) {
        var name = attribute.getKey();
        var value = attribute.getValue();
        if (!name.startsWith("th:")) {
            boolean shown = name.equals("value")
                    && element.name().equals("input")
                    && !CODED_INPUTS.contains(element.value("type"));
            return (shown || SPOKEN.contains(name)) && LETTER.matcher(value).find();
        }
        boolean spoken = SPOKEN.contains(name.substring(3)) || name.matches("th:u?text");
        return QUOTED_WORD.matcher(value).find() || spoken && hasWordsBetween(value);
    }

    /// `|Seite ${n}|` and `' von ' + ${n}` are language too.
    private static boolean hasWordsBetween(String value) {
        var rest = Expressions.without(value).replaceAll("\\b(and|or|not|null|true|false|eq|ne|gt|lt|ge|le)\\b", "");
        return LETTER.matcher(rest).find();
    }
}
