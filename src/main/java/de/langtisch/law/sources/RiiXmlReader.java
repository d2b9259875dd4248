package de.langtisch.law.sources;

import de.langtisch.kernel.BadInput;
import de.langtisch.law.sources.RawRuling.Field;
import java.io.IOException;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Decisions of the federal courts as rechtsprechung-im-internet.de hands them out, DTD rii-dok v1. The one DOCTYPE of
/// that portal is cut off unread; every other one is refused, so no entity is ever declared and nothing is fetched.
final class RiiXmlReader {
    private static final Pattern OFFICIAL_DOCTYPE = Pattern.compile(
            "^<!DOCTYPE\\s+dokument\\s+SYSTEM\\s+([\"'])https?://www\\.rechtsprechung-im-internet\\.de/dtd/v1/rii-dok\\.dtd\\1\\s*>");
    private static final Pattern NAMED_ENTITY = Pattern.compile("&([A-Za-z][A-Za-z0-9]{1,30});");
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[A-Z0-9]{5,30}");
    private static final String PAGE =
            "https://www.rechtsprechung-im-internet.de/jportal/?quelle=jlink&docid=%s&psml=bsjrsprod.psml";

    private static final Map<String, Section> SECTIONS = Map.of(
            "leitsatz", Section.LEITSATZ,
            "sonstosatz", Section.ORIENTIERUNGSSATZ,
            "tenor", Section.TENOR,
            "tatbestand", Section.TATBESTAND,
            "entscheidungsgruende", Section.ENTSCHEIDUNGSGRUENDE,
            "gruende", Section.GRUENDE,
            "abwmeinung", Section.ABWEICHENDE_MEINUNG,
            "sonstlt", Section.LANGTEXT);

    private static final List<String> ORDER = List.of(
            "leitsatz",
            "sonstosatz",
            "tenor",
            "tatbestand",
            "entscheidungsgruende",
            "gruende",
            "abwmeinung",
            "sonstlt");

    RawRuling read(String xml) {
        var text = withoutDoctype(xml);
        requireWellFormed(text);
        var document = Jsoup.parse(text, "", Parser.xmlParser());
        var root = document.selectFirst("dokument");
        if (root == null) {
            throw new BadInput("law.import.error.xml-unknown");
        }
        var writer = new CanonicalWriter();
        for (var name : ORDER) {
            var element = document.selectFirst("dokument > " + name);
            if (element != null && !element.text().isBlank()) {
                writer.section(SECTIONS.getOrDefault(name, Section.LANGTEXT));
                MarkupReader.read(element, writer);
            }
        }
        return new RawRuling(fields(document), writer.finish(), Norms.split(field(document, "norm")), List.of(), false);
    }

    private static Map<Field, String> fields(Document document) {
        var fields = new EnumMap<Field, String>(Field.class);
        fields.put(Field.ID, field(document, "doknr"));
        fields.put(Field.SUBJECT, field(document, "titelzeile"));
        fields.put(Field.COURT, (field(document, "gertyp") + " " + field(document, "gerort")).strip());
        fields.put(Field.PANEL, field(document, "spruchkoerper"));
        fields.put(Field.DATE, field(document, "entsch-datum"));
        fields.put(Field.AKTENZEICHEN, field(document, "aktenzeichen"));
        fields.put(Field.ECLI, field(document, "ecli"));
        fields.put(Field.TYPE, field(document, "doktyp"));
        fields.put(Field.VORINSTANZ, lines(document, "vorinstanz"));
        if (!DOCUMENT_NUMBER.matcher(fields.getOrDefault(Field.ID, "")).matches()) {
            throw new BadInput("law.import.error.no-id");
        }
        fields.put(Field.URL, PAGE.formatted(fields.get(Field.ID)));
        return fields;
    }

    private static String field(Document document, String name) {
        var element = document.selectFirst("dokument > " + name);
        return element == null ? "" : Tidy.line(element.text());
    }

    /// One line for each that the portal begins with "vorgehend".
    private static String lines(Document document, String name) {
        return field(document, name).replaceAll("(?<=\\S)\\s*(?=vorgehend )", "\n");
    }

    private static String withoutDoctype(String xml) {
        var body = xml.substring(afterProlog(xml));
        var official = OFFICIAL_DOCTYPE.matcher(body);
        if (official.find()) {
            return characters(body.substring(official.end()));
        }
        if (body.startsWith("<!")) {
            throw new BadInput("law.import.error.xml-doctype");
        }
        return characters(body);
    }

    /// Declaration, comments and processing instructions may stand before the DOCTYPE.
    private static int afterProlog(String xml) {
        int at = 0;
        while (true) {
            while (at < xml.length() && Character.isWhitespace(xml.charAt(at))) {
                at++;
            }
            var end = xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<?", at) ? "?>" : "";
            int close = end.isEmpty() ? -1 : xml.indexOf(end, at + 2);
            if (close < 0) {
                return at;
            }
            at = close + end.length();
        }
    }

    /// The DTD, which is not read, may have declared names such as `&nbsp;`: the character itself stands for them.
    private static String characters(String xml) {
        return NAMED_ENTITY.matcher(xml).replaceAll(match -> {
            var name = match.group(1);
            var character = List.of("amp", "lt", "gt", "quot", "apos").contains(name) ? "" : Entities.getByName(name);
            return Matcher.quoteReplacement(character.isEmpty() ? match.group() : character);
        });
    }

    private static void requireWellFormed(String xml) {
        try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.newSAXParser().parse(new InputSource(new StringReader(xml)), new DefaultHandler());
        } catch (SAXException broken) {
            throw new BadInput("law.import.error.xml-broken");
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("The JDK's own XML parser is not as expected", e);
        }
    }
}
