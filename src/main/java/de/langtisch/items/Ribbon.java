package de.langtisch.items;

/// The sentence on top of an item: what it is worth now. `messageKey` names the whole sentence; tone never stands
/// alone.
public record Ribbon(Tone tone, String messageKey) {
    /// How the sentence is meant.
    public enum Tone {
        GOOD,
        BAD,
        OPEN,
        CALM
    }
}
