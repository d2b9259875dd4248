package de.langtisch.items;

import de.langtisch.labels.Label;
import de.langtisch.labels.Token;
import de.langtisch.membership.Directory;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// A label in words: the same on chip, mail, print and preview.
@Component
public class LabelWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    LabelWords(Directory directory, MessageSource messages, Clock clock) {
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    public String of(Label label) {
        return label.tokens().stream().map(token -> of(token, label)).collect(Collectors.joining(", "));
    }

    private String of(Token token, Label label) {
        var from = label.publicFrom();
        return switch (token) {
            case Token.Members _ -> word("items.label.members");
            case Token.OfAuthority(var id) ->
                directory.authority(id).map(Directory.Authority::name).orElseGet(() -> word("items.label.gone"));
            case Token.OfGremium(var id) ->
                directory.gremium(id).map(Directory.Gremium::name).orElseGet(() -> word("items.label.gone"));
            case Token.Public _
            when from != null && clock.instant().isBefore(from) ->
                messages.getMessage(
                        "items.label.publicFrom",
                        new Object[] {DAY.format(from.atZone(clock.getZone()))},
                        Locale.GERMAN);
            case Token.Public _ -> word("items.label.public");
        };
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.GERMAN);
    }
}
