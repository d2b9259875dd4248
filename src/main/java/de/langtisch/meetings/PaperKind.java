package de.langtisch.meetings;

import de.langtisch.items.Content;
import de.langtisch.items.Facts;
import de.langtisch.items.Field;
import de.langtisch.items.Kind;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The kind of papers (Unterlagen) of a Gremium: invitations, minutes, drafts for decision. Who reads one is its own
/// label, usually that of the Gremium.
@Component
@Order(5)
public class PaperKind implements Kind {
    public static final String KEY = "paper";

    private static final List<Field> FIELDS =
            List.of(Field.date("date").mandatory(), Field.text("text").mandatory());

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String messages() {
        return "meetings.paper";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Facts facts(Content content) {
        return new Facts(List.of(), Map.of(), content.date("date").orElse(null), List.of());
    }
}
