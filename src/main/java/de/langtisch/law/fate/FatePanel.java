package de.langtisch.law.fate;

import de.langtisch.items.Current;
import de.langtisch.items.ItemPanel;
import de.langtisch.items.Kinds;
import de.langtisch.items.Ribbon;
import de.langtisch.items.RowViews;
import de.langtisch.items.Words;
import de.langtisch.labels.Reader;
import de.langtisch.law.RulingKind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// On the page of a decision: what it is worth now, its way through the Instanzen, what may say the same when it was
/// overturned, and how to cite it (screens.md B).
@Component
public class FatePanel {
    private final Fates fates;
    private final SameLine sameLine;
    private final FateWords fateWords;
    private final Display display;

    FatePanel(Fates fates, SameLine sameLine, FateWords fateWords, Display display) {
        this.fates = fates;
        this.sameLine = sameLine;
        this.fateWords = fateWords;
        this.display = display;
    }

    /// What makes words and rows.
    @Component
    record Display(Words words, Kinds kinds, RowViews rows, Clock clock) {}

    /// The state sentence with the way to what holds instead; no address where that is not here.
    record RibbonView(Ribbon.Tone tone, String word, String because, String href) {}

    /// One decision on the way; `effect` says what it did to the one before.
    record Box(Ribbon.Tone tone, String word, String name, String href, String day, String effect, boolean here) {}

    /// `way` is empty where no other instance is known.
    record Model(List<Box> way, List<RowViews.Row> sameLine, Cited cited) {}

    /// The citation, put into words where it is written.
    record Cited(FateWords words, Decision decision, String type, Fate fate, String today) {
        public String text() {
            return words.citation(decision, type, fate, today);
        }
    }

    /// `withSteps`: some line names this decision, or it names others; else what it says itself is all there is.
    public List<ItemPanel.Part> parts(Current item, boolean withSteps, Reader reader) {
        var known = withSteps ? fates.of(List.of(item.id()), reader) : Fates.Known.NOTHING;
        var decision = known.decisions().getOrDefault(item.id(), itself(item));
        var fate = known.way().of(decision);
        var parts = new ArrayList<ItemPanel.Part>();
        if (fate.isRemarkable()) {
            parts.add(new ItemPanel.Part(ItemPanel.Place.ABOVE_TEXT, "law/fate :: ribbon", ribbon(fate)));
        }
        parts.add(new ItemPanel.Part(
                ItemPanel.Place.BELOW_TEXT, "law/fate :: fate", model(item, decision, known.way(), reader)));
        return parts;
    }

    private static Decision itself(Current item) {
        var content = item.content();
        return new Decision(
                item.id(),
                content.value(RulingKind.COURT),
                content.date(RulingKind.DATE).orElse(null),
                content.lines(RulingKind.AKTENZEICHEN).stream().findFirst().orElse(""),
                content.value(RulingKind.APPEAL));
    }

    private RibbonView ribbon(Fate fate) {
        var by = fate.by();
        return new RibbonView(
                fate.state().tone(),
                fateWords.word(fate),
                fateWords.because(fate),
                by == null ? "" : by.later().href().orElse(""));
    }

    private Model model(Current item, Decision decision, Instanzenzug way, Reader reader) {
        var fate = way.of(decision);
        var by = fate.by();
        var alike = by == null || fate.state().holds()
                ? List.<RowViews.Row>of()
                : display.rows().of(sameLine.of(item.id(), item.content().topics(), by, reader), reader);
        var today = display.words().day(display.clock().instant());
        return new Model(boxes(way, decision), alike, new Cited(fateWords, decision, type(item), fate, today));
    }

    private String type(Current item) {
        var kind = display.kinds().get(item.kind());
        return kind.field(RulingKind.TYPE)
                .filter(field -> item.content().has(field.key()))
                .map(field -> display.words().choice(kind, field, item.content().value(field.key())))
                .orElse("");
    }

    private List<Box> boxes(Instanzenzug way, Decision here) {
        return way.decisions().stream()
                .map(decision -> box(way, decision, decision.is(here)))
                .toList();
    }

    private Box box(Instanzenzug way, Decision decision, boolean here) {
        var fate = way.of(decision);
        var effect = way.steps().stream()
                .filter(step -> step.later().is(decision))
                .map(step -> step.effect().word())
                .findFirst()
                .orElse("");
        return new Box(
                fate.state().tone(),
                fateWords.word(fate),
                decision.shortName(),
                here ? "" : decision.href().orElse(""),
                decision.day(),
                effect,
                here);
    }
}
