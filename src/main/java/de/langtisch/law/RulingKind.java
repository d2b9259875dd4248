package de.langtisch.law;

import de.langtisch.citations.Ecli;
import de.langtisch.items.Content;
import de.langtisch.items.Facts;
import de.langtisch.items.Field;
import de.langtisch.items.Kind;
import de.langtisch.items.Problem;
import de.langtisch.items.Ribbon;
import de.langtisch.search.Facet;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The kind of rulings (Entscheidungen): what a court decided, and first of all what it means for the offices. Words as
/// in the federal portal (domain.md 5).
@Component
@Order(2)
public class RulingKind implements Kind {
    public static final String KEY = "ruling";
    public static final String MEANING = "meaning";
    public static final String COURT = "court";
    public static final String DATE = "date";
    public static final String AKTENZEICHEN = "aktenzeichen";
    public static final String ECLI = "ecli";
    public static final String ECLI_SOURCE = "ecli_source";
    public static final String TYPE = "type";
    public static final String PROCEEDINGS = "proceedings";
    public static final String OUTCOME = "outcome";
    public static final String LEITSATZ = "leitsatz";
    public static final String LEITSATZ_SOURCE = "leitsatz_source";
    public static final String TEXT = "text";
    public static final String NORMS = "norm";
    public static final String SOURCE = "source";
    public static final String APPEAL = "appeal";

    /// Where it says so: the address that shows the present state.
    public static final String APPEAL_EVIDENCE = "appeal_evidence";

    /// Earlier instances and what this decision did to theirs, one [Instanz] a line.
    public static final String VORINSTANZ = "vorinstanz";

    /// Later ones and what they did to this.
    public static final String NACHGEHEND = "nachgehend";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final List<Field> FIELDS = List.of(
            Field.line(COURT).mandatory().upTo(120),
            Field.date(DATE).mandatory(),
            Field.lines(AKTENZEICHEN).mandatory(),
            Field.text(MEANING).mandatory(),
            Field.choice(OUTCOME, "bestaetigt", "teilweise", "aufgehoben"),
            Field.address(SOURCE),
            Field.choice(TYPE, "urteil", "beschluss", "gerichtsbescheid", "sonstige")
                    .folded(),
            Field.choice(PROCEEDINGS, "eilverfahren", "hauptsache").folded(),
            Field.choice(APPEAL, "rechtskraeftig", "nicht_rechtskraeftig", "angefochten", "unbekannt")
                    .folded(),
            Field.lines(VORINSTANZ).folded(),
            Field.lines(NACHGEHEND).folded(),
            Field.address(APPEAL_EVIDENCE).folded(),
            Field.line(ECLI).folded().upTo(120),
            Field.choice(ECLI_SOURCE, "amtlich", "berechnet").folded(),
            Field.lines(NORMS).folded(),
            Field.text(LEITSATZ).folded(),
            Field.choice(LEITSATZ_SOURCE, "amtlich", "eigen", "verlag").folded(),
            Field.text(TEXT).folded().upTo(2_000_000));

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String messages() {
        return "law.ruling";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    /// A Leitsatz says whose it is; a publisher's is protected (§ 2 UrhG, reality.md 5) and refused.
    @Override
    public List<Problem> problems(Content content) {
        var problems = new ArrayList<Problem>();
        if (content.has(LEITSATZ) && !content.has(LEITSATZ_SOURCE)) {
            problems.add(new Problem(LEITSATZ_SOURCE, "law.ruling.error.leitsatzSource"));
        }
        if (content.value(LEITSATZ_SOURCE).equals("verlag")) {
            problems.add(new Problem(LEITSATZ_SOURCE, "law.ruling.error.publisher"));
        }
        if (content.has(ECLI) && !(Ecli.read(content.value(ECLI)) instanceof Ecli.Reading.Valid)) {
            problems.add(new Problem(ECLI, "citations.error.ecli"));
        }
        for (var field : List.of(VORINSTANZ, NACHGEHEND)) {
            content.lines(field).stream()
                    .filter(line -> Instanz.read(line).isEmpty())
                    .findFirst()
                    .ifPresent(line -> problems.add(new Problem(field, "law.ruling.error.instanz", List.of(line))));
        }
        return problems;
    }

    @Override
    public Facts facts(Content content) {
        var aktenzeichen = content.lines(AKTENZEICHEN);
        var names = new ArrayList<>(aktenzeichen);
        if (content.has(ECLI)) {
            names.add(content.value(ECLI));
        }
        var facets = new EnumMap<Facet, List<String>>(Facet.class);
        facets.put(Facet.COURT, content.has(COURT) ? List.of(content.value(COURT)) : List.of());
        facets.put(Facet.NORM, content.lines(NORMS));
        facets.put(Facet.OUTCOME, content.has(OUTCOME) ? List.of(content.value(OUTCOME)) : List.of());
        return new Facts(names, facets, content.date(DATE).orElse(null), line(content, aktenzeichen));
    }

    /// Court, day, first Aktenzeichen: what a lawyer looks for first.
    private static List<String> line(Content content, List<String> aktenzeichen) {
        var line = new ArrayList<String>();
        if (content.has(COURT)) {
            line.add(content.value(COURT));
        }
        content.date(DATE).ifPresent(day -> line.add(DAY.format(day)));
        aktenzeichen.stream().findFirst().ifPresent(line::add);
        return line;
    }

    @Override
    public Optional<Ribbon> ribbon(Content content) {
        return switch (content.value(OUTCOME)) {
            case "bestaetigt" -> Optional.of(new Ribbon(Ribbon.Tone.GOOD, "law.ruling.ribbon.bestaetigt"));
            case "teilweise" -> Optional.of(new Ribbon(Ribbon.Tone.OPEN, "law.ruling.ribbon.teilweise"));
            case "aufgehoben" -> Optional.of(new Ribbon(Ribbon.Tone.BAD, "law.ruling.ribbon.aufgehoben"));
            default -> Optional.empty();
        };
    }
}
