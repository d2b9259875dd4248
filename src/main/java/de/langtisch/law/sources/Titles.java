package de.langtisch.law.sources;

import de.langtisch.citations.Aktenzeichen;
import de.langtisch.citations.Court;
import de.langtisch.citations.GermanDates;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a decision is called in a list: its subject where the source names one, else court, type, date and number.
final class Titles {
    static final int LONGEST = 250;

    private static final int LONGEST_FIELD = 2_000;

    private static final String NUMBER = "\\d{1,3} \\p{L}{1,5} \\d{1,5}/\\d{2}(?:\\.\\p{L})?";
    private static final String DATED = "(?:Urteile?|Beschl(?:uss|üsse)) vom \\d{2}\\.\\d{2}\\.\\d{4}";
    /// `OVG Hamburg 1 Bf 182/22 , 1 Bf 123/23 Urteile vom 03.07.2024 und 1 Bf 154/23 Urteil vom 08.07.2024 …`
    private static final Pattern CITED_BEFORE = Pattern.compile("^(?:OVG|VG|LG|OLG) \\p{L}{3,20} (?:(?:und )?" + NUMBER
            + "(?: ?, ?" + NUMBER + "){0,9} " + DATED + " ){1,9}");
    private static final Pattern CITED_AFTER = Pattern.compile(
            "(?:, ?" + NUMBER + ")?,? ?" + DATED + "(?:, ?" + NUMBER + ")?$|, ?" + NUMBER + ", " + DATED + "$");
    private static final Pattern PARTS = Pattern.compile(", | - | — ");
    private static final Pattern A_NUMBER = Pattern.compile("\\d[/.]\\d{2}");
    private static final Pattern SEARCH_LIST = Pattern.compile("\\.\\.\\. \\d{2}\\.\\d{2}\\.\\d{4} .*$");

    private Titles() {}

    /// A title that only cites or says nothing is no subject.
    static String title(RawRuling raw, RulingFacts facts) {
        if (raw.exchange() && !raw.get(RawRuling.Field.TITLE).isBlank()) {
            return shortened(Tidy.line(raw.get(RawRuling.Field.TITLE)));
        }
        for (var candidate : List.of(raw.get(RawRuling.Field.TITLE), firstLine(raw), summary(raw))) {
            var subject = subject(candidate);
            if (subject.length() > 10) {
                return shortened(subject);
            }
        }
        var citation = citation(facts);
        return citation.isEmpty() ? shortened(raw.get(RawRuling.Field.ID)) : citation;
    }

    /// `VG Köln, Beschluss vom 25.06.2024, 22 L 1155/24.A`
    static String citation(RulingFacts facts) {
        var parts = new ArrayList<String>();
        var court = facts.court();
        if (court != null) {
            parts.add(court.name());
        }
        var date = facts.date();
        var type = facts.type().written();
        var dated =
                date == null ? type : ((type.isEmpty() ? "" : type + " ") + "vom " + GermanDates.written(date)).strip();
        parts.add(dated);
        parts.add(facts.aktenzeichen().stream()
                .limit(3)
                .map(Aktenzeichen::written)
                .collect(Collectors.joining("; ")));
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    /// The line above the first heading of a text that has its parts under headings.
    static String firstLine(RawRuling raw) {
        var first = raw.text().body().lines().findFirst().orElse("");
        boolean title = !first.startsWith("#") && !first.startsWith("[") && !first.endsWith(".");
        return title && raw.text().announced().contains(Section.TENOR)
                ? first.replaceAll("\\\\(?=\\p{Punct})", "")
                : "";
    }

    /// Not where it only repeats a passage of the text.
    private static String summary(RawRuling raw) {
        var summary = Tidy.line(raw.get(RawRuling.Field.SUBJECT));
        var start = summary.substring(0, Math.min(60, summary.length()));
        return raw.text().body().contains(start) ? "" : summary;
    }

    private static String subject(String candidate) {
        var text = Tidy.line(candidate.substring(0, Math.min(LONGEST_FIELD, candidate.length())));
        if (text.equals("Veröffentlichungsinformationen") || isCitation(text)) {
            return "";
        }
        text = CITED_BEFORE.matcher(SEARCH_LIST.matcher(text).replaceFirst("")).replaceFirst("");
        return CITED_AFTER
                .matcher(text.strip())
                .replaceFirst("")
                .replaceFirst("^\\((.*)\\)$", "$1")
                .replaceFirst("[ ,;–-]+$", "");
    }

    /// Begins with the name of a court and goes on with a number, or is a row of fields.
    private static boolean isCitation(String text) {
        var first = PARTS.split(text, 2)[0];
        boolean court = Court.of(first).map(Court::isKnown).orElse(false);
        return text.contains(" | ") || (court && A_NUMBER.matcher(text).find());
    }

    private static String shortened(String title) {
        if (title.length() <= LONGEST) {
            return title;
        }
        int end = title.lastIndexOf(' ', LONGEST - 2);
        return title.substring(0, end > LONGEST / 2 ? end : LONGEST - 2) + " …";
    }
}
