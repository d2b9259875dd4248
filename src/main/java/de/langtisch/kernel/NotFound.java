package de.langtisch.kernel;

/// Absent or forbidden: the two are one answer, a 404 that says nothing about what exists (architecture.md 1).
public class NotFound extends RuntimeException {
    public NotFound() {
        super("not found", null, false, false);
    }
}
