package de.langtisch.practice;

import de.langtisch.items.Content;
import de.langtisch.items.Facts;
import de.langtisch.items.Field;
import de.langtisch.items.Kind;
import de.langtisch.items.Ribbon;
import de.langtisch.search.Facet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The kind of experience reports (Erfahrungsberichte): what an authority did, what happened, and whether it worked. A
/// defeat ranks like a victory (reality.md 24).
@Component
@Order(1)
public class ReportKind implements Kind {
    public static final String KEY = "report";
    public static final String DID = "did";
    public static final String HAPPENED = "happened";
    public static final String OUTCOME = "outcome";
    public static final String EVIDENCE = "evidence";
    public static final String SITUATION = "situation";
    public static final String NORMS = "norm";

    /// Decisions that it relies on, one a line.
    public static final String RELIES_ON = "relies_on";
    public static final String INVOLVED = "involved";
    public static final String TRANSFERABILITY = "transferability";
    public static final String EFFORT = "effort";

    private static final List<Field> FIELDS = List.of(
            Field.text(DID).mandatory(),
            Field.text(HAPPENED).mandatory(),
            Field.choice(OUTCOME, "bewaehrt", "vielversprechend", "neu", "gescheitert")
                    .mandatory(),
            Field.text(EVIDENCE).folded(),
            Field.text(SITUATION).folded(),
            Field.lines(NORMS).folded(),
            Field.lines(RELIES_ON).folded(),
            Field.lines(INVOLVED).folded(),
            Field.text(TRANSFERABILITY).folded(),
            Field.line(EFFORT).folded());

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String messages() {
        return "practice.report";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Facts facts(Content content) {
        return new Facts(
                List.of(),
                Map.of(
                        Facet.NORM,
                        content.lines(NORMS),
                        Facet.OUTCOME,
                        content.has(OUTCOME) ? List.of(content.value(OUTCOME)) : List.of()),
                null,
                List.of(),
                Stream.concat(content.lines(NORMS).stream(), content.lines(RELIES_ON).stream())
                        .toList());
    }

    @Override
    public Optional<Ribbon> ribbon(Content content) {
        return switch (content.value(OUTCOME)) {
            case "bewaehrt" -> Optional.of(new Ribbon(Ribbon.Tone.GOOD, "practice.report.ribbon.bewaehrt"));
            case "vielversprechend" ->
                Optional.of(new Ribbon(Ribbon.Tone.CALM, "practice.report.ribbon.vielversprechend"));
            case "neu" -> Optional.of(new Ribbon(Ribbon.Tone.OPEN, "practice.report.ribbon.neu"));
            case "gescheitert" -> Optional.of(new Ribbon(Ribbon.Tone.BAD, "practice.report.ribbon.gescheitert"));
            default -> Optional.empty();
        };
    }
}
