package de.langtisch.law.consequence;

import de.langtisch.items.TaskSource;
import de.langtisch.items.Words;
import de.langtisch.membership.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;

/// Rechecks on the start page of whoever is to answer them.
@Component
class RecheckTasks implements TaskSource {
    private final Rechecks rechecks;
    private final Words words;

    RecheckTasks(Rechecks rechecks, Words words) {
        this.rechecks = rechecks;
        this.words = words;
    }

    @Override
    public List<Task> of(SignedIn account) {
        return rechecks.mine(account).stream()
                .map(shown -> new Task(
                        "law.task.recheck",
                        "autorenew",
                        shown.item().content().title(),
                        words.get("law.recheck.because", shown.recheck().fallen()),
                        words.get("law.recheck.due", words.day(shown.recheck().dueOn())),
                        "/nachpruefungen/" + shown.recheck().id()))
                .toList();
    }
}
