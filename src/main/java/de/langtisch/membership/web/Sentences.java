package de.langtisch.membership.web;

import de.langtisch.kernel.Settings;
import de.langtisch.membership.MemberSince;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The German words of the membership pages: sentences, dates, topics, partner types.
@Component
class Sentences {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.GERMANY);

    private final MessageSource messages;
    private final Settings settings;

    Sentences(MessageSource messages, Settings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.GERMANY);
    }

    /// The word of an enum constant: `membership.role.` and `AUTHORITY_ADMIN` are `membership.role.authority-admin`.
    String word(String beginning, Enum<?> constant) {
        return get(beginning + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// The sentence, or the text given where there is none.
    String orElse(String key, String other) {
        return String.valueOf(messages.getMessage(key, null, other, Locale.GERMANY));
    }

    /// The sentences of a refused form, by field.
    Map<String, String> of(Map<String, String> problems) {
        var sentences = new LinkedHashMap<String, String>();
        problems.forEach((field, key) -> sentences.put(field, get(key)));
        return sentences;
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /// "05.08.2020", "September 2020", "2021", "spätestens 03.03.2022", "unbekannt".
    String since(MemberSince since) {
        var date = since.date();
        return switch (since.precision()) {
            case DAY -> day(date);
            case MONTH -> date == null ? "" : MONTH.format(date);
            case YEAR -> date == null ? "" : Integer.toString(date.getYear());
            case NOT_LATER -> get("membership.since.notLater", day(date));
            case UNKNOWN -> get("membership.since.unknown");
            case PENDING -> get("membership.since.pending");
        };
    }

    Map<String, String> topics() {
        var names = new LinkedHashMap<String, String>();
        settings.cooperation().topics().forEach(topic -> names.put(topic.key(), topic.name()));
        return names;
    }

    String topic(String key) {
        return topics().getOrDefault(key, key);
    }

    Map<String, String> partnerTypes() {
        var names = new LinkedHashMap<String, String>();
        settings.cooperation().partnerTypes().forEach(type -> names.put(type.key(), type.name()));
        return names;
    }

    String partnerType(String key) {
        return partnerTypes().getOrDefault(key, key);
    }
}
