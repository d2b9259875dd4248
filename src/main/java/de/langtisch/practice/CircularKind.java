package de.langtisch.practice;

import de.langtisch.items.Content;
import de.langtisch.items.Facts;
import de.langtisch.items.Field;
import de.langtisch.items.Kind;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The kind of circulars (Rundschreiben) of the Geschäftsstelle, like the letter of 17.12.2020 in the seed.
@Component
@Order(4)
public class CircularKind implements Kind {
    public static final String KEY = "circular";
    public static final String TEXT = "text";
    public static final String DATE = "date";
    public static final String SENDER = "sender";
    public static final String ADDRESSEES = "addressees";
    public static final String SOURCE = "source";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final List<Field> FIELDS = List.of(
            Field.date(DATE).mandatory(),
            Field.text(TEXT).mandatory(),
            Field.line(SENDER).folded(),
            Field.line(ADDRESSEES).folded(),
            Field.line(SOURCE).folded());

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String messages() {
        return "practice.circular";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Writer writer() {
        return Writer.OFFICE;
    }

    @Override
    public Facts facts(Content content) {
        var line = new ArrayList<String>();
        content.date(DATE).ifPresent(day -> line.add(DAY.format(day)));
        return new Facts(List.of(), Map.of(), content.date(DATE).orElse(null), line);
    }
}
