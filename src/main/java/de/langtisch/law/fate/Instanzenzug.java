package de.langtisch.law.fate;

import de.langtisch.law.Effect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The way of decisions through the Instanzen, as one reader may know it.
record Instanzenzug(List<Step> steps) {
    /// Deeper than any real way through German courts; ends what names itself in a circle.
    private static final int DEEPEST = 8;

    /// What became of a decision: the gravest step that still holds, else what it says of itself.
    Fate of(Decision decision) {
        return of(decision, DEEPEST);
    }

    private Fate of(Decision decision, int depth) {
        return steps.stream()
                .filter(step -> step.earlier().is(decision))
                .filter(step ->
                        depth == 0 || of(step.later(), depth - 1).state().holds())
                .map(step -> new Fate(state(step.effect()), step))
                .filter(fate -> fate.state() != Fate.State.UNBEKANNT)
                .min(Comparator.comparing(Fate::state))
                .orElseGet(() -> new Fate(own(decision), null));
    }

    private static Fate.State state(Effect effect) {
        return switch (effect) {
            case AUFGEHOBEN -> Fate.State.AUFGEHOBEN;
            case GEAENDERT -> Fate.State.GEAENDERT;
            case ANDERS_ENTSCHIEDEN -> Fate.State.IN_FRAGE_GESTELLT;
            case ANHAENGIG -> Fate.State.ANGEFOCHTEN;
            case BESTAETIGT -> Fate.State.BESTAETIGT;
            case UNBEKANNT -> Fate.State.UNBEKANNT;
        };
    }

    private static Fate.State own(Decision decision) {
        return switch (decision.appeal()) {
            case "rechtskraeftig" -> Fate.State.RECHTSKRAEFTIG;
            case "nicht_rechtskraeftig" -> Fate.State.NICHT_RECHTSKRAEFTIG;
            case "angefochten" -> Fate.State.ANGEFOCHTEN;
            default -> Fate.State.UNBEKANNT;
        };
    }

    /// Every decision on the way once, in the order of time.
    List<Decision> decisions() {
        var decisions = new ArrayList<Decision>();
        for (var step : steps) {
            for (var decision : List.of(step.earlier(), step.later())) {
                if (decisions.stream().noneMatch(decision::is)) {
                    decisions.add(decision);
                }
            }
        }
        decisions.sort(Comparator.comparing(Decision::order));
        return List.copyOf(decisions);
    }
}
