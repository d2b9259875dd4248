package de.langtisch.law.fate;

import de.langtisch.items.Standing;
import de.langtisch.items.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The state of a decision in words: short for lists, as a sentence for its page, and inside a citation.
@Component
class FateWords {
    private final Words words;

    FateWords(Words words) {
        this.words = words;
    }

    String word(Fate fate) {
        return words.get(fate.state().word());
    }

    /// Why it is so: "Geändert durch OVG NRW, 07.05.2025, 4 B 512/24." Empty where no other decision made it so.
    String because(Fate fate) {
        return Optional.ofNullable(fate.by())
                .map(step ->
                        words.get(fate.state().word() + ".because", step.later().name()))
                .orElse("");
    }

    Standing standing(Fate fate) {
        return new Standing(
                fate.state().tone(), word(fate), because(fate), fate.state().holds());
    }

    /// Ready for a Bescheid: court, type, day, number and the state on that day.
    String citation(Decision decision, String type, Fate fate, String today) {
        var head = words.get(
                "law.citation",
                decision.court(),
                type.isEmpty() ? words.get("law.citation.decision") : type,
                decision.day(),
                decision.aktenzeichen());
        var by = fate.by();
        var change = by == null
                ? ""
                : words.get(
                        fate.state().word() + ".cited",
                        by.later().court(),
                        by.later().day(),
                        by.later().aktenzeichen());
        return words.get("law.citation.state", (head + change).replaceAll(" +", " "), word(fate), today);
    }
}
