package de.langtisch.files;

import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Passes on what a parser says until there was enough of it, or until nobody waits for it any more.
final class LimitedHandler extends ContentHandlerDecorator {
    private final int most;
    private final int perElement;
    private int left;

    /// `perElement`: characters that an element counts as, where markup is kept.
    LimitedHandler(ContentHandler handler, int mostCharacters, int perElement) {
        super(handler);
        most = mostCharacters;
        this.perElement = perElement;
        left = mostCharacters;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        spend(perElement);
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        int taken = Math.clamp(length, 0, Math.max(0, left));
        super.characters(characters, start, taken);
        spend(length);
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        spend(length);
        super.ignorableWhitespace(characters, start, length);
    }

    private void spend(int characters) throws SAXException {
        if (Thread.currentThread().isInterrupted()) {
            throw new SAXException("interrupted");
        }
        left -= characters;
        if (left < 0) {
            throw new WriteLimitReachedException(most);
        }
    }
}
