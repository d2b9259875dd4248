package de.langtisch.kernel;

import java.util.List;

/// Input that cannot be taken. Carries the key of a German sentence (what happened, what was kept, what to do) and its
/// arguments, never the input itself; the portal answers with 400 and that sentence.
public class BadInput extends RuntimeException {
    private final String key;
    private final transient List<Object> arguments;

    public BadInput(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
