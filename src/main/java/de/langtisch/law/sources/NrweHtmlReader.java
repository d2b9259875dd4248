package de.langtisch.law.sources;

import de.langtisch.citations.Court;
import de.langtisch.kernel.BadInput;
import de.langtisch.law.sources.RawRuling.Field;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// One decision as NRWE, the database of the courts of Nordrhein-Westfalen, shows it: labelled fields above, then the
/// text with its margin numbers.
final class NrweHtmlReader {
    private static final Map<String, Field> FIELDS = Map.of(
            "Datum:", Field.DATE,
            "Gericht:", Field.COURT,
            "Spruchkörper:", Field.PANEL,
            "Entscheidungsart:", Field.TYPE,
            "Aktenzeichen:", Field.AKTENZEICHEN,
            "ECLI:", Field.ECLI,
            "Schlagworte:", Field.SUBJECT);

    private static final Map<String, Section> SECTIONS =
            Map.of("Leitsätze:", Section.LEITSATZ, "Leitsatz:", Section.LEITSATZ, "Tenor:", Section.TENOR);

    RawRuling read(String html, String name) {
        var document = Jsoup.parse(html);
        var labels = document.select("div.feldbezeichnung");
        if (labels.isEmpty() || document.selectFirst("div.maindiv") == null) {
            throw new BadInput("law.import.error.html-unknown");
        }
        var writer = new CanonicalWriter();
        var values = new HashMap<String, Element>();
        for (var label : labels) {
            var value = label.nextElementSibling();
            if (value != null && value.hasClass("feldinhalt") && isOutermost(value, "feldinhalt")) {
                values.putIfAbsent(label.text().strip(), value);
                readSection(label.text().strip(), value, writer);
            }
        }
        document.select("div.maindiv").stream()
                .filter(part -> isOutermost(part, "maindiv"))
                .filter(part -> part.children().stream().noneMatch(child -> child.hasClass("feldbezeichnung")))
                .forEach(part -> MarkupReader.read(part, writer));
        var norms = values.get("Normen:");
        return new RawRuling(
                fields(values, document, name),
                writer.finish(),
                norms == null ? List.of() : Norms.split(norms.text()),
                List.of(),
                false);
    }

    /// What stands within another one is read with it, and only once.
    private static boolean isOutermost(Element element, String name) {
        return element.parents().stream().noneMatch(parent -> parent.hasClass(name));
    }

    private static void readSection(String label, Element value, CanonicalWriter writer) {
        var section = SECTIONS.get(label);
        if (section != null || Section.of(label).isPresent()) {
            writer.section(section == null ? Section.of(label).orElseThrow() : section);
            MarkupReader.read(value, writer);
        }
    }

    private static Map<Field, String> fields(Map<String, Element> values, Document document, String name) {
        var fields = new EnumMap<Field, String>(Field.class);
        FIELDS.forEach((label, field) -> {
            var value = values.get(label);
            if (value != null) {
                fields.put(field, Tidy.line(value.text()));
            }
        });
        var path = pathName(document, name);
        var court =
                Court.of(fields.getOrDefault(Field.COURT, "")).map(Court::name).orElse("NRWE");
        fields.put(Field.ID, court + "/" + path);
        fields.put(Field.DOCUMENT_NAME, path);
        fields.put(Field.SOURCE, "NRWE");
        return fields;
    }

    /// The page links to itself for printing: that is its name in NRWE, whatever the file is called here. Two courts
    /// may
    /// have pages of one name.
    private static String pathName(Document document, String fileName) {
        var link = document.selectFirst("p.screen a[href$=.html]");
        var path = link == null || link.attr("href").contains("/") ? fileName : link.attr("href");
        var file = path.substring(path.lastIndexOf('/') + 1);
        return Tidy.line(file.replaceFirst("\\.html?$", ""));
    }
}
