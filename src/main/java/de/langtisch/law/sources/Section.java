package de.langtisch.law.sources;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The parts of a decision, under the headings courts give them. What a publisher added is a part of its own, so that
/// it can be left out: only decisions and official Leitsätze are free (§ 5 UrhG).
enum Section {
    LEITSATZ("Leitsatz", "leitsätze", "amtlicher leitsatz", "amtliche leitsätze", "leitsatz (amtlich)"),
    ORIENTIERUNGSSATZ("Orientierungssatz", "orientierungssätze", "sonstiger orientierungssatz"),
    KURZTEXT("Kurztext", "sonstiger kurztext"),
    VERFAHRENSGANG("Verfahrensgang"),
    TENOR("Tenor"),
    TATBESTAND("Tatbestand"),
    ENTSCHEIDUNGSGRUENDE("Entscheidungsgründe"),
    GRUENDE("Gründe"),
    ABWEICHENDE_MEINUNG("Abweichende Meinung"),
    RECHTSMITTELBELEHRUNG("Rechtsmittelbelehrung"),
    LANGTEXT("Langtext", "sonstiger langtext"),
    ANMERKUNG("Anmerkung"),
    FUSSNOTEN("Fußnoten"),
    OF_A_PUBLISHER("");

    private static final int LONGEST_HEADING = 60;
    private static final Pattern SPACED = Pattern.compile("(?:\\p{L} ){3,}\\p{L}");
    private static final String LEITSATZ_WORDS =
            "(?:leits[aä]tze?s?|orientierungss[aä]tze?|zusammenfassung|kurztext|anmerkung)";
    private static final String PUBLISHER = "(?:redaktionell\\w*|nicht ?-?amtlich\\w*|(?:von )?(?:der|des) "
            + "(?:redaktion|bearbeiters?|verfassers?|einsenders?|verlags|herausgebers?)|verlags?|juris|beck\\w*|nomos|wolters kluwer)";
    private static final Pattern PUBLISHERS = pattern(
            PUBLISHER + "[ -]*" + LEITSATZ_WORDS + "|" + LEITSATZ_WORDS + " ?[(\\[-]? ?" + PUBLISHER + "[)\\]]?");

    /// As the Bavarian portal marks each Leitsatz at its end, among official ones.
    private static final Pattern MARKED =
            pattern("\\((?:redaktionell|nicht ?-?amtlich)\\w* " + LEITSATZ_WORDS + "\\)\\.?$");

    private static final Map<String, Section> BY_HEADING = byHeading();

    private final String title;
    private final String[] others;

    Section(String title, String... others) {
        this.title = title;
        this.others = others;
    }

    String title() {
        return title;
    }

    /// The part that begins with this line, if the line is a heading and nothing else.
    static Optional<Section> of(String line) {
        if (line.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        var text = line.strip();
        while (text.endsWith(":") || text.endsWith(" ")) {
            text = text.substring(0, text.length() - 1);
        }
        var heading = SPACED.matcher(text).matches() ? text.replace(" ", "") : text;
        if (PUBLISHERS.matcher(heading).matches()) {
            return Optional.of(OF_A_PUBLISHER);
        }
        return Optional.ofNullable(BY_HEADING.get(heading.toLowerCase(Locale.GERMAN)));
    }

    /// `Redaktioneller Leitsatz: …` with its text on the same line.
    static boolean beginsPublishers(String line) {
        int colon = line.substring(0, Math.min(line.length(), LONGEST_HEADING)).indexOf(':');
        return colon > 0 && PUBLISHERS.matcher(line.substring(0, colon).strip()).matches();
    }

    /// A paragraph that ends in `(redaktioneller Leitsatz)`.
    static boolean isMarkedPublishers(String paragraph) {
        int end = Math.max(0, paragraph.length() - LONGEST_HEADING);
        return MARKED.matcher(paragraph.substring(end)).find();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Map<String, Section> byHeading() {
        var sections = new HashMap<String, Section>();
        for (var section : values()) {
            sections.put(section.title.toLowerCase(Locale.GERMAN), section);
            Arrays.stream(section.others).forEach(other -> sections.put(other, section));
        }
        sections.remove("");
        return Map.copyOf(sections);
    }
}
