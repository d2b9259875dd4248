package de.langtisch.conventions;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;

/// A template as Thymeleaf's own parser reads it, but strictly: each element that is opened is closed.
record Template(String path, List<Element> elements, List<Text> texts) {
    /// An element with its attributes as written; `at` is path and line.
    record Element(String name, Map<String, String> attributes, String at) {
        boolean has(String attribute) {
            return attributes.containsKey(attribute);
        }

        String value(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }
    }

    record Text(String text, Optional<Element> parent, String at) {}

    static Stream<Template> all() {
        return Project.files(Project.TEMPLATES, ".html").stream().map(Template::of);
    }

    static Template of(Path file) {
        return of(file.toString(), Project.read(file));
    }

    static Template of(String path, String source) {
        var configuration = ParseConfiguration.htmlConfiguration();
        configuration.setElementBalancing(ParseConfiguration.ElementBalancing.REQUIRE_BALANCED);
        configuration.setUniqueAttributesInElementRequired(true);
        configuration.setTextSplittable(false);
        var handler = new Handler(path);
        try {
            new MarkupParser(configuration).parse(source, handler);
        } catch (ParseException e) {
            throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
        }
        return new Template(path, List.copyOf(handler.elements), List.copyOf(handler.texts));
    }

    private static final class Handler extends AbstractMarkupHandler {
        private final String path;
        private final List<Element> elements = new ArrayList<>();
        private final List<Text> texts = new ArrayList<>();
        private final Deque<Element> open = new ArrayDeque<>();

        Handler(String path) {
            this.path = path;
        }

        @Override
        public void handleStandaloneElementStart(char[] b, int offset, int length, boolean minimized, int l, int c) {
            elements.add(new Element(new String(b, offset, length), new LinkedHashMap<>(), path + ":" + l));
        }

        @Override
        public void handleOpenElementStart(char[] b, int offset, int length, int line, int column) {
            handleStandaloneElementStart(b, offset, length, false, line, column);
            open.push(elements.getLast());
        }

        @Override
        public void handleCloseElementStart(char[] b, int offset, int length, int line, int column) {
            open.pop();
        }

        @Override
        public void handleText(char[] b, int offset, int length, int line, int column) {
            texts.add(new Text(new String(b, offset, length), Optional.ofNullable(open.peek()), path + ":" + line));
        }

        @Override
        public void handleAttribute(
                char[] b,
                int name,
                int nameLength,
                int nl,
                int nc,
                int op,
                int opLength,
                int ol,
                int oc,
                int value,
                int valueLength,
                int outer,
                int outerLength,
                int vl,
                int vc) {
            elements.getLast().attributes().put(new String(b, name, nameLength), new String(b, value, valueLength));
        }
    }
}
