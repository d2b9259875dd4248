package de.langtisch.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.PageRequest;
import de.langtisch.kernel.Settings;
import de.langtisch.notification.NoticeSource.Rendered;
import de.langtisch.notification.Notices.Notice;
import de.langtisch.notification.Notices.Reason;
import de.langtisch.notification.Notices.Rhythm;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.MessageSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// An outbox of its own on the test's database, with a clock to set, a mail server to stop, and senders at will.
final class MailWorld implements AutoCloseable {
    /// A Wednesday, 9:00 in Berlin.
    final SetClock clock = new SetClock(Instant.parse("2026-11-25T08:00:00Z"));

    final FakeNoticeSource source = new FakeNoticeSource();
    final FakeRecipients recipients = new FakeRecipients();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MessageSource messages;
    private final Map<String, String> settings = new HashMap<>();
    private GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private final int port;

    MailWorld(JdbcClient jdbc, TransactionTemplate transaction, MessageSource messages) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.messages = withReasons(messages);
        jdbc.sql("delete from notification.notice").update();
        jdbc.sql("delete from notification.letter").update();
        server.start();
        port = server.getSmtp().getPort();
        settings.put("langtisch.base.url", "https://portal.example");
        settings.put("langtisch.smtp.url", "smtp://127.0.0.1:" + port);
        settings.put("langtisch.cooperation.name", "Sicherheitskooperation Ruhr");
        settings.put("langtisch.cooperation.short-name", "SiKo Ruhr");
    }

    private static MessageSource withReasons(MessageSource messages) {
        var reasons = new StaticMessageSource();
        reasons.setParentMessageSource(messages);
        reasons.addMessage("fake.reason.topic", Locale.GERMANY, "Sie folgen dem Thema „{0}“.");
        reasons.addMessage("fake.reason.authority", Locale.GERMANY, "Sie folgen der Behörde „{0}“.");
        reasons.addMessage("fake.letter.subject", Locale.GERMANY, "Ihr Zugang für {0}");
        reasons.addMessage("fake.letter.text", Locale.GERMANY, "Öffnen Sie diese Adresse:\n\n{1}");
        return reasons;
    }

    void withoutServer() {
        settings.remove("langtisch.smtp.url");
    }

    void demo() {
        settings.put("langtisch.demo", "true");
    }

    void stopServer() {
        server.stop();
    }

    /// On the same port.
    void startServer() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private Settings settings() {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bind("langtisch", Settings.class)
                .get();
    }

    /// A sender as one node has it.
    Sender sender() {
        var beans = new StaticListableBeanFactory(Map.of("source", source, "recipients", recipients));
        var texts = new MailTexts(messages, settings());
        var notices = new NoticeMails(
                notices(), texts, beans.getBeanProvider(NoticeSource.class), beans.getBeanProvider(Recipients.class));
        var letters = new LetterMails(letters(), texts);
        return new Sender(letters, notices, deliveries(), postman(), settings());
    }

    NoticeTable notices() {
        return new NoticeTable(jdbc, transaction, clock);
    }

    LetterTable letters() {
        return new LetterTable(jdbc, clock);
    }

    Deliveries deliveries() {
        return new Deliveries(jdbc, clock);
    }

    Outbox outbox() {
        return new StoredOutbox(jdbc, postman(), settings());
    }

    private Postman postman() {
        return new Postman(settings(), messages, clock);
    }

    /// Enqueues a notice about a readable subject.
    void tell(AccountId recipient, String subject, Rhythm rhythm) {
        source.admit(recipient, subject, report(subject));
        enqueue(recipient, subject, "fake.reason.topic", rhythm);
    }

    void enqueue(AccountId recipient, String subject, String reason, Rhythm rhythm) {
        notices().enqueue(new Notice(recipient, "fake", subject, new Reason(reason, "Glücksspiel", "abo1"), rhythm));
    }

    static Rendered report(String subject) {
        return new Rendered(
                "Erfahrungsbericht", "Stadt Köln", "Prüfung " + subject, "", "/erfahrungsberichte/" + subject);
    }

    List<MimeMessage> mails() {
        return Stream.of(server.getReceivedMessages()).toList();
    }

    MimeMessage onlyMail() {
        if (mails().size() != 1) {
            throw new AssertionError(mails().size() + " mails");
        }
        return mails().getFirst();
    }

    static String textOf(MimeMessage mail) {
        try {
            return mail.getContent().toString().replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<OutboxLine> lines() {
        return outbox().list(new PageRequest(1, 100)).rows();
    }

    List<MailState> states() {
        return lines().stream().map(OutboxLine::state).toList();
    }

    /// Everything that the outbox holds, as text.
    String held() {
        return jdbc.sql("""
                select coalesce(string_agg(n::text, ' '), '') || (select coalesce(string_agg(l::text, ' '), '')
                from notification.letter l) from notification.notice n""").query(String.class).single();
    }

    @Override
    public void close() {
        server.stop();
    }
}
