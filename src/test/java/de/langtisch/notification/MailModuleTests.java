package de.langtisch.notification;

import static de.langtisch.notification.MailWorld.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.ModuleTest;
import de.langtisch.kernel.AccountId;
import de.langtisch.notification.NoticeSource.Rendered;
import de.langtisch.notification.Notices.Notice;
import de.langtisch.notification.Notices.Rhythm;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What mails say, to whom, and when they say nothing.
@ModuleTest
class MailModuleTests {
    private final AccountId anna = AccountId.random();
    private MailWorld world;

    @BeforeEach
    void build(
            @Autowired JdbcClient jdbc, @Autowired TransactionTemplate transaction, @Autowired MessageSource messages) {
        world = new MailWorld(jdbc, transaction, messages);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void saysWhyItCameWhatItIsAndWhereToOpenIt() throws MessagingException {
        world.source.admit(
                anna,
                "s1",
                new Rendered(
                        "Rundschreiben", "Stadt Köln", "Öffnungszeiten & Maß", "Ab März gilt:\n\n* früher", "/r/s1"));
        world.enqueue(anna, "s1", "fake.reason.topic", Rhythm.AT_ONCE);
        world.sender().run();
        var mail = world.onlyMail();
        assertThat(mail.getSubject()).isEqualTo("[SiKo Ruhr] Rundschreiben: Öffnungszeiten & Maß");
        assertThat(mail.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(textOf(mail)).isEqualTo("""
                Guten Tag,

                Sie folgen dem Thema „Glücksspiel“.
                Rundschreiben, Stadt Köln
                Öffnungszeiten & Maß

                Ab März gilt:

                * früher

                Im Portal öffnen: https://portal.example/r/s1
                Keine Mails mehr zu Glücksspiel: https://portal.example/abbestellen/abo1

                --\s
                Diese Nachricht kommt automatisch aus dem Portal „Sicherheitskooperation Ruhr“. Antworten an diese Adresse liest niemand.
                Alles, was Sie verfolgen, und wie oft Mail kommt: https://portal.example/abonnements
                Die Links öffnen nur eine Seite. Erst dort ändern Sie etwas.
                Impressum: https://portal.example/impressum""");
    }

    @Test
    void keepsTitleAndTextOutWhenTheSourceGivesNone() throws MessagingException {
        world.source.admit(anna, "s1", new Rendered("Erfahrungsbericht", "Stadt Köln", "", "", "/e/s1"));
        world.enqueue(anna, "s1", "fake.reason.topic", Rhythm.AT_ONCE);
        world.sender().run();
        assertThat(world.onlyMail().getSubject()).isEqualTo("[SiKo Ruhr] Erfahrungsbericht, Stadt Köln");
        assertThat(textOf(world.onlyMail()))
                .contains("Erfahrungsbericht, Stadt Köln\nIm Portal öffnen: https://portal.example/e/s1\n")
                .contains("Keine Mails mehr zu Glücksspiel: https://portal.example/abbestellen/abo1");
    }

    @Test
    void carriesOneRecipientAndNoNameOfTheMachine() throws MessagingException {
        var bert = AccountId.random();
        world.tell(anna, "s1", Rhythm.AT_ONCE);
        world.tell(bert, "s1", Rhythm.AT_ONCE);
        world.sender().run();
        assertThat(world.mails()).hasSize(2);
        for (var mail : world.mails()) {
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(mail.getRecipients(Message.RecipientType.TO)).hasSize(1);
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://portal.example/abonnements>");
            assertThat(mail.getMessageID()).endsWith("@portal.example>");
            assertThat(mail.getFrom()[0].toString()).isEqualTo("\"SiKo Ruhr (Portal)\" <langtisch@portal.example>");
        }
    }

    @Test
    void takesNoHeaderFromATitle() throws MessagingException {
        world.source.admit(
                anna, "s1", new Rendered("Rundschreiben", "Essen", "Neu\r\nBcc: alle@amt.example", "", "/r/s1"));
        world.enqueue(anna, "s1", "fake.reason.topic", Rhythm.AT_ONCE);
        world.sender().run();
        assertThat(world.onlyMail().getHeader("Bcc")).isNull();
        assertThat(world.onlyMail().getSubject()).isEqualTo("[SiKo Ruhr] Rundschreiben: Neu Bcc: alle@amt.example");
    }

    @Test
    void cutsALongText() {
        world.source.admit(
                anna, "s1", new Rendered("Entscheidung", "Essen", "Titel", "Gründe ".repeat(10_000), "/e/s1"));
        world.enqueue(anna, "s1", "fake.reason.topic", Rhythm.AT_ONCE);
        world.sender().run();
        assertThat(textOf(world.onlyMail()))
                .hasSizeLessThan(3_000)
                .contains("…\n\nDer Text ist hier gekürzt. Vollständig steht er im Portal.\n");
    }

    @Test
    void saysNothingOfWhatWasForbiddenInTheMeantime() {
        world.tell(anna, "s1", Rhythm.AT_ONCE);
        world.source.forbid(anna, "s1");
        world.sender().run();
        assertThat(world.mails()).isEmpty();
        assertThat(world.states()).containsExactly(MailState.DROPPED);
    }

    @Test
    void sendsNothingToADeactivatedAccount() {
        world.tell(anna, "s1", Rhythm.AT_ONCE);
        world.recipients.deactivate(anna);
        world.sender().run();
        assertThat(world.mails()).isEmpty();
        assertThat(world.states()).containsExactly(MailState.DROPPED);
    }

    @Test
    void dropsAKindThatNobodyRenders() {
        world.notices().enqueue(Notice.own(anna, "unknown", "s1", "fake.reason.topic"));
        world.sender().run();
        assertThat(world.states()).containsExactly(MailState.DROPPED);
    }

    @Test
    void sendsOneMailForOneSubjectWithEveryReason() {
        world.tell(anna, "s1", Rhythm.AT_ONCE);
        world.enqueue(anna, "s1", "fake.reason.authority", Rhythm.AT_ONCE);
        world.tell(anna, "s2", Rhythm.AT_ONCE);
        world.sender().run();
        assertThat(world.mails()).hasSize(2);
        assertThat(textOf(world.mails().getFirst()))
                .contains("Sie folgen dem Thema „Glücksspiel“.\nSie folgen der Behörde „Glücksspiel“.\n");
        assertThat(world.states()).containsOnly(MailState.SENT);
    }

    @Test
    void collectsADigestPerRecipientUntilTheMorning() throws MessagingException {
        for (var subject : new String[] {"s1", "s2", "s3"}) {
            world.tell(anna, subject, Rhythm.DAILY);
        }
        world.tell(AccountId.random(), "s1", Rhythm.DAILY);
        world.source.forbid(anna, "s2");
        world.clock.set("2026-11-26T05:29:00Z");
        world.sender().run();
        assertThat(world.mails()).isEmpty();
        world.clock.set("2026-11-26T05:30:00Z");
        world.sender().run();
        assertThat(world.mails()).hasSize(2);
        var digest = world.mails().getFirst();
        assertThat(digest.getAllRecipients()[0]).hasToString(FakeRecipients.mailboxOf(anna));
        assertThat(digest.getSubject()).isEqualTo("[SiKo Ruhr] Ihre Tagesübersicht: 2 Hinweise");
        assertThat(textOf(digest)).contains("Prüfung s1", "Prüfung s3").doesNotContain("s2");
        assertThat(world.mails().getLast().getSubject()).isEqualTo("[SiKo Ruhr] Ihre Tagesübersicht: ein Hinweis");
        assertThat(world.states())
                .containsExactlyInAnyOrder(MailState.SENT, MailState.SENT, MailState.SENT, MailState.DROPPED);
    }

    @Test
    void sendsTheWeeksDigestOnMonday() throws MessagingException {
        world.tell(anna, "s1", Rhythm.WEEKLY);
        world.clock.set("2026-11-29T23:00:00Z");
        world.sender().run();
        assertThat(world.mails()).isEmpty();
        world.clock.set("2026-11-30T05:30:00Z");
        world.sender().run();
        assertThat(world.onlyMail().getSubject()).isEqualTo("[SiKo Ruhr] Ihre Wochenübersicht: ein Hinweis");
    }

    @Test
    void sendsALetterAndForgetsItsLink() throws MessagingException {
        world.letters()
                .enqueue("neu@amt.example", "fake.letter", "Ordnungsamt", "https://portal.example/einladung/geheim");
        assertThat(world.held()).contains("geheim", "neu@amt.example");
        world.sender().run();
        var mail = world.onlyMail();
        assertThat(mail.getSubject()).isEqualTo("[SiKo Ruhr] Ihr Zugang für Ordnungsamt");
        assertThat(mail.getAllRecipients()[0]).hasToString("neu@amt.example");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(textOf(mail))
                .startsWith(
                        "Guten Tag,\n\nÖffnen Sie diese Adresse:\n\nhttps://portal.example/einladung/geheim\n\n-- \n")
                .endsWith("Impressum: https://portal.example/impressum");
        assertThat(world.held()).doesNotContain("geheim", "neu@amt.example");
        assertThat(world.lines()).singleElement().satisfies(line -> {
            assertThat(line.recipient()).isNull();
            assertThat(line.kind()).isEqualTo("fake.letter");
            assertThat(line.state()).isEqualTo(MailState.SENT);
        });
    }
}
