package de.langtisch.practice;

import de.langtisch.items.Content;
import de.langtisch.items.Facts;
import de.langtisch.items.Field;
import de.langtisch.items.Kind;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The kind of questions (Fragen) to colleagues: they pass the guard and need no editor (reality.md 10); answers are
/// the comments under them.
@Component
@Order(3)
public class QuestionKind implements Kind {
    public static final String KEY = "question";
    public static final String QUESTION = "question";

    private static final List<Field> FIELDS =
            List.of(Field.text(QUESTION).mandatory().upTo(2_000));

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String messages() {
        return "practice.question";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public boolean appearsAtOnce() {
        return true;
    }

    @Override
    public Facts facts(Content content) {
        return Facts.NONE;
    }
}
