package de.langtisch.privacy;

/// A passage in which the guard sees personal data; it points to the passage and never repeats it. `kind`: as listed
/// for the command `guard` in docs/interfaces.md. `start` and `end`: offsets in UTF-16 code units of the text at
/// `place`, the end exclusive.
public record Fund(String kind, Level level, String place, int start, int end) {
    /// How much a Fund weighs.
    public enum Level {
        /// Blocks publishing until somebody decides.
        DECISION,
        /// Shown, and dismissed with one key.
        HINT
    }
}
