package de.langtisch.law.fate;

import de.langtisch.items.Ribbon.Tone;
import org.jspecify.annotations.Nullable;

/// What became of a decision, as far as this reader may know, and the step that made it so; none where it says so
/// itself.
record Fate(State state, @Nullable Step by) {
    /// The states of a decision. Whoever must not rely on it any more is told so everywhere.
    enum State {
        AUFGEHOBEN(Tone.BAD, false),
        GEAENDERT(Tone.BAD, false),
        IN_FRAGE_GESTELLT(Tone.OPEN, true),
        ANGEFOCHTEN(Tone.OPEN, true),
        BESTAETIGT(Tone.GOOD, true),
        RECHTSKRAEFTIG(Tone.GOOD, true),
        NICHT_RECHTSKRAEFTIG(Tone.OPEN, true),
        UNBEKANNT(Tone.CALM, true);

        private final Tone tone;
        private final boolean holds;

        State(Tone tone, boolean holds) {
            this.tone = tone;
            this.holds = holds;
        }

        Tone tone() {
            return tone;
        }

        boolean holds() {
            return holds;
        }

        /// The key of its word.
        String word() {
            return "law.fate." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Is it so grave that a list says it in place of the outcome?
    boolean isRemarkable() {
        return state.tone() == Tone.BAD || state == State.IN_FRAGE_GESTELLT || state == State.ANGEFOCHTEN;
    }
}
