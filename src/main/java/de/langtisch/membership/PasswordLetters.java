package de.langtisch.membership;

import de.langtisch.kernel.Settings;
import de.langtisch.notification.Letters;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/// Sends the one-time links.
@Component
class PasswordLetters {
    static final Duration PASSWORD_LINK = Duration.ofHours(1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final PasswordLinks links;
    private final Letters letters;
    private final Directory directory;
    private final Settings settings;
    private final Clock clock;

    PasswordLetters(PasswordLinks links, Letters letters, Directory directory, Settings settings, Clock clock) {
        this.links = links;
        this.letters = letters;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    void invite(Account account) {
        var holds = Duration.ofDays(settings.periods().invitation());
        var secret = links.create(account.id(), PasswordLink.Purpose.INVITATION, holds);
        var until = clock.instant().plus(holds).atZone(clock.getZone());
        letters.enqueue(
                account.email(),
                "membership.letter.invitation",
                settings.cooperation().name(),
                directory.authority(account.authority()).orElseThrow().name(),
                account.name(),
                settings.base().url() + "/einladung/" + secret,
                DAY.format(until));
    }

    void renew(Account account) {
        var secret = links.create(account.id(), PasswordLink.Purpose.PASSWORD, PASSWORD_LINK);
        letters.enqueue(
                account.email(),
                "membership.letter.password",
                settings.cooperation().name(),
                settings.base().url() + "/passwort/" + secret);
    }
}
