package de.langtisch.law;

import de.langtisch.citations.Aktenzeichen;
import de.langtisch.items.Content;
import de.langtisch.law.sources.ImportedRuling;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/// An imported decision as the content of the kind [RulingKind]. What it means for the offices is for people to say.
final class RulingContents {
    private RulingContents() {}

    static Content of(ImportedRuling ruling) {
        var values = new HashMap<String, String>();
        var facts = ruling.facts();
        var court = facts.court();
        if (court != null) {
            values.put(RulingKind.COURT, court.name());
        }
        var date = facts.date();
        if (date != null) {
            values.put(RulingKind.DATE, date.toString());
        }
        values.put(
                RulingKind.AKTENZEICHEN,
                facts.aktenzeichen().stream().map(Aktenzeichen::written).collect(Collectors.joining("\n")));
        var ecli = facts.ecli();
        if (ecli != null) {
            values.put(RulingKind.ECLI, ecli.value());
            values.put(RulingKind.ECLI_SOURCE, ecli.computed() ? "berechnet" : "amtlich");
        }
        values.put(
                RulingKind.VORINSTANZ,
                facts.vorinstanzen().stream().map(Instanz::line).collect(Collectors.joining("\n")));
        values.put(RulingKind.TYPE, type(facts.type().kind()));
        values.put(RulingKind.NORMS, String.join("\n", ruling.text().norms()));
        values.put(RulingKind.TEXT, ruling.text().body());
        var leitsatz = ruling.text().leitsatz();
        if (leitsatz != null && !leitsatz.isBlank()) {
            values.put(RulingKind.LEITSATZ, leitsatz);
            values.put(RulingKind.LEITSATZ_SOURCE, "amtlich");
        }
        var url = ruling.source().url();
        if (url != null && url.startsWith("http")) {
            values.put(RulingKind.SOURCE, url);
        }
        return Content.of(title(ruling), List.of(), values);
    }

    private static String title(ImportedRuling ruling) {
        var title = ruling.text().title().replaceAll("\\s+", " ").strip();
        return title.length() > Content.LONGEST_TITLE ? title.substring(0, Content.LONGEST_TITLE - 1) + "…" : title;
    }

    private static String type(DecisionType.Kind kind) {
        return switch (kind) {
            case URTEIL -> "urteil";
            case BESCHLUSS -> "beschluss";
            case GERICHTSBESCHEID -> "gerichtsbescheid";
            case VERFUEGUNG, OTHER -> "sonstige";
            case UNKNOWN -> "";
        };
    }
}
