package de.langtisch.law.fate;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.kernel.ItemId;
import de.langtisch.law.Effect;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a decision is worth follows from the steps that still hold.
class InstanzenzugTests {
    private final Decision first = decision("VG Münster", "2024-06-03", "9 L 271/24", "");
    private final Decision second = decision("OVG NRW", "2025-05-07", "4 B 512/24", "rechtskraeftig");
    private final Decision third = decision("BVerwG", "2026-01-01", "8 B 1/26", "");

    private static Decision decision(String court, String day, String aktenzeichen, String appeal) {
        return new Decision(ItemId.random(), court, LocalDate.parse(day), aktenzeichen, appeal);
    }

    private static Fate.State state(Decision decision, Step... steps) {
        return new Instanzenzug(List.of(steps)).of(decision).state();
    }

    @Test
    void endsWithTheGravestStep() {
        assertThat(state(first, new Step(first, second, Effect.GEAENDERT))).isEqualTo(Fate.State.GEAENDERT);
        assertThat(state(first, new Step(first, second, Effect.BESTAETIGT), new Step(first, third, Effect.AUFGEHOBEN)))
                .isEqualTo(Fate.State.AUFGEHOBEN);
        assertThat(state(first, new Step(first, second, Effect.ANHAENGIG))).isEqualTo(Fate.State.ANGEFOCHTEN);
    }

    @Test
    void saysWhatTheDecisionSaysItselfWhereNoStepIsKnown() {
        assertThat(state(second)).isEqualTo(Fate.State.RECHTSKRAEFTIG);
        assertThat(state(first)).isEqualTo(Fate.State.UNBEKANNT);
        assertThat(state(first, new Step(first, second, Effect.UNBEKANNT))).isEqualTo(Fate.State.UNBEKANNT);
    }

    @Test
    void standsAgainWhenWhatOverturnedItFell() {
        var changed = new Step(first, second, Effect.GEAENDERT);
        var annulled = new Step(second, third, Effect.AUFGEHOBEN);
        assertThat(state(first, changed, annulled)).isEqualTo(Fate.State.UNBEKANNT);
        assertThat(state(second, changed, annulled)).isEqualTo(Fate.State.AUFGEHOBEN);
    }

    @Test
    void endsForDecisionsThatNameEachOtherInACircle() {
        var one = new Step(first, second, Effect.AUFGEHOBEN);
        var other = new Step(second, first, Effect.AUFGEHOBEN);
        assertThat(state(first, one, other)).isNotNull();
    }

    @Test
    void namesEveryDecisionOnceInTheOrderOfTime() {
        var named = new Decision(null, "VG Köln", null, "1 K 1/20", "");
        var way = new Instanzenzug(List.of(
                new Step(second, third, Effect.BESTAETIGT),
                new Step(first, second, Effect.GEAENDERT),
                new Step(named, second, Effect.UNBEKANNT)));
        assertThat(way.decisions()).containsExactly(first, second, third, named);
    }
}
