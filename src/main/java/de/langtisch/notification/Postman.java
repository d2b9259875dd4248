package de.langtisch.notification;

import de.langtisch.kernel.Ids;
import de.langtisch.kernel.Settings;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Hands mails to the SMTP server, one recipient each.
@Component
class Postman {
    private final @Nullable JavaMailSenderImpl server;
    private final String from;
    private final String sender;
    private final String host;
    private final Clock clock;

    Postman(Settings settings, MessageSource messages, Clock clock) {
        var url = settings.smtp().url();
        var smtp = url == null || url.isBlank() ? null : SmtpUrl.parse(url);
        var name = URI.create(settings.base().url()).getHost();
        this.server = smtp == null ? null : smtp.connect();
        this.host = name == null ? "localhost" : name;
        this.from = smtp == null || smtp.from() == null ? "langtisch@" + host : smtp.from();
        this.sender = messages.getMessage(
                "notification.sender", new Object[] {settings.cooperation().shortName()}, Locale.GERMANY);
        this.clock = clock;
    }

    boolean hasServer() {
        return server != null;
    }

    /// Throws a [org.springframework.mail.MailException] when the server does not take it.
    void send(Mail mail) {
        if (server == null) {
            throw new IllegalStateException("there is no SMTP server");
        }
        server.send(message -> fill(message, mail));
    }

    private void fill(MimeMessage message, Mail mail) throws MessagingException, UnsupportedEncodingException {
        var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(from, sender);
        helper.setTo(mail.address());
        helper.setSubject(mail.subject());
        helper.setText(mail.text().replace("\n", "\r\n"), false);
        helper.setSentDate(Date.from(clock.instant()));
        // the library's own id would name this machine and its user
        message.setHeader("Message-ID", "<" + Ids.random() + "@" + host + ">");
        message.setHeader("Content-Language", "de");
        // no out-of-office notes back (RFC 3834; the second one for Exchange)
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (mail.settingsLink() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.settingsLink() + ">");
        }
    }
}
