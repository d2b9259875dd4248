package de.langtisch.law.consequence;

import de.langtisch.items.Current;
import de.langtisch.items.ItemLists;
import de.langtisch.items.ItemPanel;
import de.langtisch.items.Ribbon;
import de.langtisch.items.Words;
import de.langtisch.labels.Reader;
import de.langtisch.membership.SignedIn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// On the page of an item: that it is being looked at again or was withdrawn, with the way to answer for its owner; and
/// below what was answered before, with the reasons.
@Component
class RecheckPanel {
    private final RecheckRows rows;
    private final ItemLists lists;
    private final Words words;

    RecheckPanel(RecheckRows rows, ItemLists lists, Words words) {
        this.rows = rows;
        this.lists = lists;
        this.words = words;
    }

    /// The state sentence; the address only for whoever may answer.
    record RibbonView(Ribbon.Tone tone, String word, String because, String href) {}

    /// One answer: what fell, what was said about it and when.
    record AnswerView(String fallen, String answer, String reason, String day) {}

    record Answers(List<AnswerView> answers) {}

    List<ItemPanel.Part> parts(Current item, @Nullable SignedIn account) {
        var rechecks = known(rows.of(List.of(item.id())), account == null ? Reader.ANYBODY : account.reader());
        var parts = new ArrayList<ItemPanel.Part>();
        rechecks.stream()
                .filter(r -> r.state() == Recheck.State.WITHDRAWN || r.state() == Recheck.State.OPEN)
                .min((one, other) -> other.state().compareTo(one.state()))
                .ifPresent(r -> parts.add(new ItemPanel.Part(
                        ItemPanel.Place.ABOVE_TEXT,
                        "law/consequence :: ribbon",
                        ribbon(r, item.mayBeChangedBy(account)))));
        var answers = rechecks.stream()
                .filter(r -> r.state() == Recheck.State.VALID || r.state() == Recheck.State.CHANGED)
                .filter(r -> !r.reason().isEmpty())
                .map(this::answer)
                .distinct()
                .toList();
        if (!answers.isEmpty()) {
            parts.add(
                    new ItemPanel.Part(ItemPanel.Place.BELOW_TEXT, "law/consequence :: answers", new Answers(answers)));
        }
        return parts;
    }

    private List<Recheck> known(List<Recheck> rechecks, Reader reader) {
        var causes = new HashSet<String>();
        rechecks.stream().map(Recheck::cause).filter(Objects::nonNull).forEach(cause -> causes.add(cause.value()));
        var visible = causes.isEmpty() ? Set.<String>of() : lists.visible(causes, reader);
        return rechecks.stream()
                .filter(r -> Optional.ofNullable(r.cause())
                        .map(cause -> visible.contains(cause.value()))
                        .orElse(true))
                .toList();
    }

    private RibbonView ribbon(Recheck recheck, boolean mine) {
        boolean withdrawn = recheck.state() == Recheck.State.WITHDRAWN;
        return withdrawn
                ? new RibbonView(
                        Ribbon.Tone.BAD,
                        words.get("law.recheck.withdrawn"),
                        words.get("law.recheck.withdrawn.because", recheck.fallen(), recheck.reason()),
                        "")
                : new RibbonView(
                        Ribbon.Tone.OPEN,
                        words.get("law.recheck.open"),
                        words.get("law.recheck.open.because", recheck.fallen()),
                        mine ? "/nachpruefungen/" + recheck.id() : "");
    }

    private AnswerView answer(Recheck recheck) {
        var at = recheck.answeredAt();
        return new AnswerView(
                recheck.fallen(),
                words.get("law.recheck.state." + recheck.state()),
                recheck.reason(),
                words.day(at == null ? Instant.EPOCH : at));
    }
}
