package de.langtisch.conventions;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The German sentences: one file for each module, read strictly as UTF-8.
final class MessageBundles {
    private static final Pattern WITHOUT_UMLAUT = Pattern.compile(
            "(?i)\\b(fuer|ueber|koenn|muess|wuerd|naechst|zurueck|moegl|aender|geaend|loesch|geloesch|pruef|geprueft"
                    + "|oeffn|oeffent|behoerd|geschaeft|gueltig|ungueltig|waehl|gewaehl|erklaer|bestaetig|verfueg)\\w*");

    private MessageBundles() {}

    static List<Path> files() {
        return Project.files(Project.MESSAGES, ".properties");
    }

    static SortedMap<String, String> all() {
        var all = new TreeMap<String, String>();
        files().forEach(file -> all.putAll(read(Project.read(file))));
        return all;
    }

    static Map<String, String> read(String text) {
        var messages = new TreeMap<String, String>();
        entries(text, messages::put);
        return messages;
    }

    /// Keys that stand twice: the second would win in silence.
    static Stream<String> doubled(String text) {
        var keys = new TreeSet<String>();
        var doubled = new TreeSet<String>();
        entries(text, (key, value) -> doubled.addAll(keys.add(key) ? Set.of() : Set.of(key)));
        return doubled.stream();
    }

    private static void entries(String text, BiConsumer<String, String> consumer) {
        try {
            new Properties() {
                @Override
                public synchronized Object put(Object key, Object value) {
                    consumer.accept(key.toString(), value.toString());
                    return value;
                }
            }.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> wrongKeys(String module, Map<String, String> messages) {
        return messages.keySet().stream().filter(key -> !key.matches(module + "(\\.[a-zA-Z0-9_-]+)+"));
    }

    /// No exclamation marks, real umlauts, and an apostrophe that does not swallow the arguments.
    static Stream<String> wrongSentences(Map<String, String> messages) {
        return messages.entrySet().stream()
                .filter(m -> m.getValue().isBlank()
                        || m.getValue().contains("!")
                        || WITHOUT_UMLAUT.matcher(m.getValue()).find()
                        || m.getValue().contains("{0")
                                && m.getValue().replace("''", "").contains("'"))
                .map(m -> m.getKey() + " = " + m.getValue());
    }
}
