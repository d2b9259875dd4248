package de.langtisch.items;

import de.langtisch.kernel.Excepted;
import de.langtisch.kernel.Settings;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The German words of kinds, fields, choices, topics and times, for page models of every module.
@Component
@Excepted(from = "SizeTests", because = "A dictionary offers one method for each sort of word, and no rule")
public class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final MessageSource messages;
    private final Settings settings;
    private final Clock clock;

    Words(MessageSource messages, Settings settings, Clock clock) {
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    public String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.GERMAN);
    }

    /// The word, or an empty text when there is none.
    public String optional(String key) {
        var word = messages.getMessage(key, null, "", Locale.GERMAN);
        return word == null ? "" : word;
    }

    public String kind(Kind kind) {
        return get(kind.messages() + ".name");
    }

    public String label(Kind kind, Field field) {
        return get(kind.messages() + "." + field.key());
    }

    public String hint(Kind kind, Field field) {
        return optional(kind.messages() + "." + field.key() + ".hint");
    }

    public String choice(Kind kind, Field field, String choice) {
        return get(kind.messages() + "." + field.key() + "." + choice);
    }

    public Map<String, String> choices(Kind kind, Field field) {
        var words = new LinkedHashMap<String, String>();
        field.choices().forEach(choice -> words.put(choice, choice(kind, field, choice)));
        return words;
    }

    /// A part of an item by name: a field's label, or title, topics, label, attachments.
    public String part(Kind kind, String part) {
        return kind.field(part).map(f -> label(kind, f)).orElseGet(() -> {
            var word = optional("items.part." + part);
            return word.isEmpty() ? part : word;
        });
    }

    public Map<String, String> topics() {
        var words = new LinkedHashMap<String, String>();
        settings.cooperation().topics().forEach(topic -> words.put(topic.key(), topic.name()));
        return words;
    }

    public List<Topic> topics(Content content) {
        var names = topics();
        return content.topics().stream()
                .map(key -> new Topic(key, names.getOrDefault(key, key)))
                .toList();
    }

    /// A topic with its name.
    public record Topic(String key, String name) {}

    /// Sentences by field; the first problem of a field counts.
    public Map<String, String> sentences(List<Problem> problems) {
        var sentences = new LinkedHashMap<String, String>();
        problems.forEach(p -> sentences.putIfAbsent(
                p.field(), get(p.messageKey(), p.arguments().toArray())));
        return sentences;
    }

    public String day(Instant instant) {
        return DAY.format(instant.atZone(clock.getZone()));
    }

    /// A day as stored, in German order.
    public String day(java.time.LocalDate day) {
        return DAY.format(day);
    }

    public String time(Instant instant) {
        return TIME.format(instant.atZone(clock.getZone()));
    }
}
