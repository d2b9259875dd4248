package de.langtisch.items.web;

import de.langtisch.items.Content;
import de.langtisch.items.Field;
import de.langtisch.items.Kind;
import de.langtisch.items.Words;
import de.langtisch.text.CanonicalText;
import org.springframework.web.util.HtmlUtils;

/// A field's value as safe HTML, by its type.
final class FieldHtml {
    private FieldHtml() {}

    static String of(Kind kind, Field field, Content content, Words words) {
        var value = content.value(field.key());
        return switch (field.type()) {
            case CHOICE -> plain(field.choices().contains(value) ? words.choice(kind, field, value) : value);
            case DATE -> plain(content.date(field.key()).map(words::day).orElse(value));
            case TEXT -> CanonicalText.toHtml(value);
            case LINE, LINES, ADDRESS -> plain(value);
        };
    }

    static String plain(String lines) {
        return HtmlUtils.htmlEscape(lines).replace("\n", "<br>");
    }
}
