package de.langtisch.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Looks into XML parts with a reader that knows no DTD and no entities from elsewhere.
final class XmlParts {
    private static final Pattern DOCTYPE = Pattern.compile("<!(?:DOCTYPE|ENTITY)", Pattern.CASE_INSENSITIVE);
    private static final int MOST_VALUES = 100_000;

    private XmlParts() {}

    /// True when the part declares a document type, or hides its first element behind the whole of `head`. A part that
    /// is no XML at all is judged by its bytes.
    static boolean hasDoctype(byte[] head, boolean cutOff) {
        try {
            var xml = reader(new ByteArrayInputStream(head));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD -> {
                        return true;
                    }
                    case XMLStreamConstants.START_ELEMENT -> {
                        return false;
                    }
                    default -> {}
                }
            }
            return cutOff;
        } catch (XMLStreamException e) {
            // in one byte a character, whatever the encoding
            var text = new String(head, StandardCharsets.ISO_8859_1).replaceAll("[\\x00\\xef\\xbb\\xbf\\xfe\\xff]", "");
            return (cutOff && text.stripLeading().startsWith("<"))
                    || DOCTYPE.matcher(text).find();
        }
    }

    /// All values of that attribute; of broken XML those before the break.
    static Set<String> attributes(InputStream part, String name) throws IOException {
        var values = new HashSet<String>();
        anyElement(part, xml -> {
            var value = xml.getAttributeValue(null, name);
            if (value != null) {
                values.add(value);
            }
            return values.size() > MOST_VALUES;
        });
        return values;
    }

    static boolean hasElement(InputStream part, String localName) throws IOException {
        return anyElement(part, xml -> xml.getLocalName().equals(localName));
    }

    /// True when a relation other than a link would make the program that opens the file fetch from the net without
    /// being asked: outside template, picture or frame.
    static boolean loadsFromOutside(InputStream relations) throws IOException {
        return anyElement(relations, xml -> {
            var type = String.valueOf(xml.getAttributeValue(null, "Type"));
            var target = String.valueOf(xml.getAttributeValue(null, "Target"))
                    .strip()
                    .toLowerCase(Locale.ROOT);
            boolean asked = type.endsWith("/hyperlink") || type.contains("/externalLink");
            boolean net = target.startsWith("http:") || target.startsWith("https:") || target.startsWith("ftp:");
            return "External".equals(xml.getAttributeValue(null, "TargetMode")) && net && !asked;
        });
    }

    private static boolean anyElement(InputStream part, Predicate<XMLStreamReader> wanted) throws IOException {
        try (part) {
            var xml = reader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && wanted.test(xml)) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return factory().createXMLStreamReader(in);
    }

    static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
