package de.langtisch.law.sources;

import de.langtisch.citations.Aktenzeichen;
import de.langtisch.citations.Court;
import de.langtisch.citations.GermanDates;
import de.langtisch.law.DecisionType;
import de.langtisch.law.Instanz;
import de.langtisch.law.sources.ImportWarning.Kind;
import de.langtisch.law.sources.RawRuling.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a decision of the raw fields: values of their own type, and a warning for each thing that is not as it should
/// be (dirty cases D1 to D9 of the domain data and what else was met).
final class RulingAssembler {
    private final LocalDate today;

    RulingAssembler(LocalDate today) {
        this.today = today;
    }

    ImportedRuling ruling(RawRuling raw) {
        var warnings = new ArrayList<ImportWarning>();
        var facts = facts(raw, warnings);
        var source = SourcePortal.reference(
                Tidy.line(raw.get(Field.ID)), Tidy.line(raw.get(Field.SOURCE)), raw.get(Field.URL));
        if (!source.official() && !raw.exchange()) {
            warnings.add(ImportWarning.of(Kind.SOURCE_NOT_OFFICIAL, source.name()));
        }
        return new ImportedRuling(source, facts, text(raw, facts, warnings), raw.labels(), warnings);
    }

    private RulingFacts facts(RawRuling raw, List<ImportWarning> warnings) {
        var court = court(raw, warnings);
        var aktenzeichen = Aktenzeichen.all(raw.get(Field.AKTENZEICHEN));
        var date = date(raw, warnings);
        var type = type(raw, warnings);
        var ecli = new EcliCheck(court, date, aktenzeichen, warnings).ecli(raw.get(Field.ECLI));
        new AktenzeichenCheck(raw, ecli, warnings).check(aktenzeichen);
        var facts = new RulingFacts(court, date, aktenzeichen, ecli, type, vorinstanzen(raw));
        new DateCheck(today, warnings).check(raw, facts);
        return facts;
    }

    /// What cannot be read is left out: the text has it.
    private static List<Instanz> vorinstanzen(RawRuling raw) {
        return raw.get(Field.VORINSTANZ)
                .lines()
                .flatMap(line -> Instanz.read(line).stream())
                .toList();
    }

    private static @Nullable Court court(RawRuling raw, List<ImportWarning> warnings) {
        var court = Court.of(raw.get(Field.COURT))
                .map(c -> c.withSpruchkoerper(raw.get(Field.PANEL)))
                .orElse(null);
        if (court == null) {
            warnings.add(missing(raw, Kind.COURT_MISSING));
        } else if (!court.isKnown()) {
            warnings.add(ImportWarning.of(Kind.COURT_UNKNOWN, court.name()));
        }
        return court;
    }

    private static @Nullable LocalDate date(RawRuling raw, List<ImportWarning> warnings) {
        var written = raw.get(Field.DATE);
        var date = GermanDates.parse(written);
        if (date.isEmpty() && !written.isBlank()) {
            warnings.add(ImportWarning.of(Kind.DATE_UNREADABLE));
        }
        return date.orElse(null);
    }

    private static DecisionType type(RawRuling raw, List<ImportWarning> warnings) {
        var type = DecisionType.of(Tidy.line(raw.get(Field.TYPE)));
        boolean named = type.kind() != DecisionType.Kind.UNKNOWN && type.kind() != DecisionType.Kind.OTHER;
        if (!named) {
            var inHead = DecisionType.inHead(raw.get(Field.HEAD));
            type = inHead.kind() == DecisionType.Kind.UNKNOWN ? type : inHead;
        }
        if (type.kind() == DecisionType.Kind.UNKNOWN && !raw.exchange()) {
            warnings.add(ImportWarning.of(Kind.TYPE_UNKNOWN));
        }
        typeInName(raw, type, warnings);
        return type;
    }

    /// NRWE writes the type into the name of the page: `24_L_1199_21_Anerkenntnisurteil_20210910`.
    private static void typeInName(RawRuling raw, DecisionType type, List<ImportWarning> warnings) {
        var name = raw.get(Field.DOCUMENT_NAME).replaceAll("[^\\p{L}]+", " ").strip();
        var word = name.substring(name.lastIndexOf(' ') + 1);
        var named = DecisionType.of(word).kind();
        boolean tells = named != DecisionType.Kind.OTHER && named != DecisionType.Kind.UNKNOWN;
        if (tells && type.kind() != DecisionType.Kind.UNKNOWN && named != type.kind()) {
            warnings.add(ImportWarning.of(Kind.TYPE_DIFFERS_FROM_NAME, type.written(), word));
        }
    }

    private static RulingText text(RawRuling raw, RulingFacts facts, List<ImportWarning> warnings) {
        var leitsatz = Leitsaetze.official(raw, warnings);
        var tenor = raw.get(Field.TENOR).isBlank()
                ? raw.text().section(Section.TENOR)
                : PlainText.read(raw.get(Field.TENOR)).body();
        findings(raw.text(), warnings);
        var title = Titles.title(raw, facts);
        return new RulingText(title, withoutTitle(raw, title), leitsatz, tenor, raw.norms());
    }

    /// A line above the first heading that became the title need not stand there twice.
    private static String withoutTitle(RawRuling raw, String title) {
        var body = raw.text().body();
        int end = body.indexOf("\n\n");
        return end > 0 && Titles.firstLine(raw).equals(title) ? body.substring(end + 2) : body;
    }

    private static void findings(ReadText text, List<ImportWarning> warnings) {
        for (var finding : text.findings()) {
            switch (finding) {
                case PUBLISHER_LEITSATZ -> {
                    // told by Leitsaetze, once for field and text
                }
                case PUBLISHER_LEITSATZ_WITHOUT_END ->
                    warnings.add(ImportWarning.of(Kind.PUBLISHER_LEITSATZ_WITHOUT_END));
                case PUBLISHER_NOTICE -> warnings.add(ImportWarning.of(Kind.PUBLISHER_NOTICE_DROPPED));
                case DOUBLED -> warnings.add(ImportWarning.of(Kind.TEXT_DOUBLED));
            }
        }
    }

    static ImportWarning missing(RawRuling raw, Kind kind) {
        var warning = ImportWarning.of(kind);
        return raw.exchange() ? warning.asNote() : warning;
    }
}
