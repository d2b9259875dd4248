package de.langtisch.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/// The content of an ODT as its author means it: without the passages deleted under change tracking and without
/// comments, which the parser would read as text; a paragraph in the style of a title becomes a heading.
final class OdtContent {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private static final Set<QName> LEFT_OUT = Set.of(
            new QName(TEXT, "tracked-changes"),
            new QName(OFFICE, "annotation"),
            new QName(OFFICE, "annotation-end"),
            new QName(OFFICE, "forms"));
    private static final QName PARAGRAPH = new QName(TEXT, "p");
    private static final QName STYLE_ELEMENT = new QName(STYLE, "style");

    private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
    private final Set<String> titleStyles = new HashSet<>(Set.of("Title"));
    private boolean inTitle;

    void copy(InputStream from, OutputStream to) throws IOException {
        try {
            var reader = XmlParts.factory().createXMLEventReader(from);
            var writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(to, "UTF-8");
            while (reader.hasNext()) {
                var event = reader.nextEvent();
                if (event.isStartElement()
                        && LEFT_OUT.contains(event.asStartElement().getName())) {
                    passOver(reader);
                } else {
                    write(event, writer);
                }
            }
            writer.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void passOver(XMLEventReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            var event = reader.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        }
    }

    private void write(XMLEvent event, XMLEventWriter writer) throws XMLStreamException {
        if (event.isStartElement()) {
            writer.add(start(event.asStartElement()));
        } else if (event.isEndElement()
                && inTitle
                && event.asEndElement().getName().equals(PARAGRAPH)) {
            inTitle = false;
            writer.add(events.createEndElement(heading(event.asEndElement().getName()), null));
        } else {
            writer.add(event);
        }
    }

    private XMLEvent start(StartElement element) {
        if (element.getName().equals(STYLE_ELEMENT)
                && titleStyles.contains(value(element, STYLE, "parent-style-name"))) {
            titleStyles.add(value(element, STYLE, "name"));
        }
        if (element.getName().equals(PARAGRAPH) && titleStyles.contains(value(element, TEXT, "style-name"))) {
            inTitle = true;
            return events.createStartElement(
                    heading(element.getName()), element.getAttributes(), element.getNamespaces());
        }
        return element;
    }

    private static QName heading(QName paragraph) {
        return new QName(TEXT, "h", paragraph.getPrefix());
    }

    private static String value(StartElement element, String namespace, String name) {
        var attribute = element.getAttributeByName(new QName(namespace, name));
        return attribute == null ? "" : attribute.getValue();
    }
}
