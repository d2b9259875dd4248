package de.langtisch.notification;

import de.langtisch.kernel.Settings;
import de.langtisch.notification.NoticeSource.Rendered;
import de.langtisch.notification.Notices.Reason;
import de.langtisch.notification.Notices.Rhythm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Puts mails together: plain text, greeting without a name, why it came, what it is, where to open it, how to stop it.
@Component
class MailTexts {
    /// One subject in a mail: what may be said of it, and every reason why it came.
    record Entry(Rendered rendered, List<Reason> reasons) {}

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_PATH = 1_000;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_TEXT_IN_DIGEST = 400;

    /// The page that ends one subscription's mails.
    private static final String STOP = "/abbestellen/";

    private static final String PARAGRAPH = "\n\n";

    private final MessageSource messages;
    private final Settings.Cooperation cooperation;
    private final String base;

    MailTexts(MessageSource messages, Settings settings) {
        this.messages = messages;
        this.cooperation = settings.cooperation();
        this.base = settings.base().url().replaceAll("/+$", "");
    }

    /// A mail about one subject, or a digest of several.
    Mail notices(String address, Rhythm rhythm, List<Entry> entries) {
        var parts = new ArrayList<String>();
        parts.add(message("notification.greeting"));
        var longestText = entries.size() == 1 ? LONGEST_TEXT : LONGEST_TEXT_IN_DIGEST;
        entries.forEach(entry -> parts.add(entry(entry, longestText)));
        parts.add(String.join(
                "\n",
                "-- ",
                message("notification.footer.automatic", cooperation.name()),
                message("notification.footer.settings", settingsLink()),
                message("notification.footer.nothingChanges"),
                imprint()));
        return new Mail(address, subject(rhythm, entries), String.join(PARAGRAPH, parts), settingsLink());
    }

    Mail letter(LetterTable.Waiting letter) {
        var arguments = letter.arguments().toArray();
        var text = String.join(
                PARAGRAPH,
                message("notification.greeting"),
                PlainText.block(message(letter.key() + ".text", arguments), Integer.MAX_VALUE),
                "-- \n" + message("notification.footer.automatic", cooperation.name()) + "\n" + imprint());
        var subject = message(
                "notification.subject.letter", cooperation.shortName(), message(letter.key() + ".subject", arguments));
        return new Mail(letter.address(), PlainText.line(subject, LONGEST_SUBJECT), text, null);
    }

    private String subject(Rhythm rhythm, List<Entry> entries) {
        var subject = switch (rhythm) {
            case AT_ONCE -> subject(entries.getFirst().rendered());
            case DAILY -> message("notification.subject.daily", cooperation.shortName(), entries.size());
            case WEEKLY -> message("notification.subject.weekly", cooperation.shortName(), entries.size());
        };
        return PlainText.line(subject, LONGEST_SUBJECT);
    }

    private String subject(Rendered rendered) {
        return rendered.title().isBlank()
                ? message(
                        "notification.subject.untitled",
                        cooperation.shortName(),
                        rendered.kindName(),
                        rendered.authority())
                : message(
                        "notification.subject.titled", cooperation.shortName(), rendered.kindName(), rendered.title());
    }

    private String entry(Entry entry, int longestText) {
        var rendered = entry.rendered();
        var lines = new ArrayList<String>();
        for (var reason : entry.reasons()) {
            lines.add(line(message(reason.key(), line(reason.argument()))));
        }
        lines.add(line(message("notification.entry.head", rendered.kindName(), rendered.authority())));
        if (!rendered.title().isBlank()) {
            lines.add(line(rendered.title()));
        }
        if (!rendered.text().isBlank()) {
            lines.add("\n" + PlainText.block(rendered.text(), longestText) + "\n");
        }
        if (rendered.text().strip().length() > longestText) {
            lines.add(message("notification.entry.shortened"));
        }
        lines.add(message("notification.entry.link", base + PlainText.line(rendered.path(), LONGEST_PATH)));
        for (var reason : entry.reasons()) {
            if (!reason.subscription().isEmpty()) {
                lines.add(message(
                        "notification.entry.stop", line(reason.argument()), base + STOP + reason.subscription()));
            }
        }
        return String.join("\n", lines);
    }

    private String settingsLink() {
        return base + "/abonnements";
    }

    private String imprint() {
        return message("notification.footer.imprint", base + "/impressum");
    }

    private static String line(String text) {
        return PlainText.line(text, LONGEST_LINE);
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.GERMANY);
    }
}
