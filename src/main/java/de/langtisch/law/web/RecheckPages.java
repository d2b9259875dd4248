package de.langtisch.law.web;

import de.langtisch.items.Kinds;
import de.langtisch.items.Words;
import de.langtisch.law.consequence.Recheck;
import de.langtisch.law.consequence.Rechecks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Builds the page on which rechecks are answered.
@Component
class RecheckPages {
    static final List<Recheck.State> ANSWERS =
            List.of(Recheck.State.VALID, Recheck.State.CHANGED, Recheck.State.WITHDRAWN);

    private final Words words;
    private final Kinds kinds;
    private final Clock clock;

    RecheckPages(Words words, Kinds kinds, Clock clock) {
        this.words = words;
        this.kinds = kinds;
        this.clock = clock;
    }

    /// What the form held; `problem` is the key of a sentence at `field`, both empty where nothing is wrong.
    record Typed(Set<String> chosen, String answer, String reason, String field, String problem, boolean single) {
        static final Typed NOTHING = new Typed(Set.of(), "", "", "", "", false);

        static Typed of(String id) {
            return new Typed(Set.of(id), "", "", "", "", true);
        }

        Typed refused(String where, String key) {
            return new Typed(chosen, answer, reason, where, key, false);
        }
    }

    /// `answers`: this account may answer at least one; `single`: the page is about this one alone.
    record RechecksPage(
            List<Line> lines,
            Set<String> chosen,
            String answer,
            String reason,
            Map<String, String> options,
            Map<String, String> errors,
            boolean answers,
            boolean single) {
        record Line(
                String id,
                String href,
                String title,
                String about,
                String fallen,
                String causeHref,
                String due,
                boolean late,
                boolean mine) {}
    }

    RechecksPage of(List<Rechecks.Shown> shown, Typed typed) {
        var options = new LinkedHashMap<String, String>();
        ANSWERS.forEach(state -> options.put(state.name(), words.get("law.recheck.state." + state)));
        Map<String, String> errors = typed.problem().isEmpty()
                ? Map.of()
                : Map.of(typed.field(), words.get(typed.problem(), Rechecks.LONGEST));
        return new RechecksPage(
                shown.stream().map(this::line).toList(),
                typed.chosen(),
                typed.answer(),
                typed.reason(),
                options,
                errors,
                shown.stream().anyMatch(Rechecks.Shown::mine),
                typed.single());
    }

    private RechecksPage.Line line(Rechecks.Shown shown) {
        var recheck = shown.recheck();
        var item = shown.item();
        var cause = recheck.cause();
        return new RechecksPage.Line(
                recheck.id(),
                "/beitraege/" + item.id(),
                item.content().title(),
                words.kind(kinds.get(item.kind())) + ", " + item.owner().name(),
                recheck.fallen(),
                cause == null ? "" : "/beitraege/" + cause,
                words.day(recheck.dueOn()),
                recheck.dueOn().isBefore(LocalDate.now(clock)),
                shown.mine());
    }
}
