package de.langtisch.items;

import java.util.List;

/// What is wrong with one field, as the key of a German sentence with its arguments. `field` is a field's key, or
/// `title`, `topics`, `label`, `attachments`.
public record Problem(String field, String messageKey, List<Object> arguments) {
    public Problem(String field, String messageKey) {
        this(field, messageKey, List.of());
    }
}
