package de.langtisch.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.langtisch.ModuleTest;
import de.langtisch.kernel.AccountId;
import de.langtisch.notification.Notices.Notice;
import de.langtisch.notification.Notices.Rhythm;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/// How the outbox keeps, repeats, shows and forgets mails.
@ModuleTest
class OutboxModuleTests {
    private final AccountId anna = AccountId.random();
    private MailWorld world;

    @Autowired
    Notices notices;

    @Autowired
    Letters letters;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void build(@Autowired JdbcClient jdbc, @Autowired MessageSource messages) {
        world = new MailWorld(jdbc, transaction, messages);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void enqueuesOnlyInsideATransaction() {
        var notice = Notice.own(anna, "fake", "s1", "fake.reason.topic");
        assertThatThrownBy(() -> notices.enqueue(notice)).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> letters.enqueue("neu@amt.example", "fake.letter"))
                .isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(status -> {
            notices.enqueue(notice);
            status.setRollbackOnly();
        });
        assertThat(world.lines()).isEmpty();
        transaction.executeWithoutResult(_ -> notices.enqueue(notice));
        assertThat(world.lines()).hasSize(1);
    }

    @Test
    void keepsOneOfTheSameNoticeWithTheQuickerRhythm() {
        world.tell(anna, "s1", Rhythm.WEEKLY);
        world.tell(anna, "s1", Rhythm.AT_ONCE);
        world.tell(anna, "s1", Rhythm.DAILY);
        assertThat(world.lines()).hasSize(1);
        world.sender().run();
        assertThat(world.mails()).hasSize(1);
        world.tell(anna, "s1", Rhythm.AT_ONCE);
        assertThat(world.states()).containsExactlyInAnyOrder(MailState.SENT, MailState.WAITING);
    }

    @Test
    void triesAgainLaterWhenTheServerIsAway() {
        world.tell(anna, "s1", Rhythm.AT_ONCE);
        world.stopServer();
        world.sender().run();
        assertThat(world.states()).containsExactly(MailState.WAITING);
        world.startServer();
        world.clock.forward(Duration.ofSeconds(59));
        world.sender().run();
        assertThat(world.mails()).isEmpty();
        world.clock.forward(Duration.ofSeconds(1));
        world.sender().run();
        assertThat(world.mails()).hasSize(1);
        assertThat(world.lines()).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(MailState.SENT);
            assertThat(line.attempts()).isEqualTo(2);
        });
    }

    @Test
    void asksAnewBeforeEachAttempt() {
        world.tell(anna, "s1", Rhythm.AT_ONCE);
        world.stopServer();
        world.sender().run();
        world.startServer();
        world.source.forbid(anna, "s1");
        world.clock.forward(Duration.ofMinutes(1));
        world.sender().run();
        assertThat(world.mails()).isEmpty();
        assertThat(world.states()).containsExactly(MailState.DROPPED);
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        world.tell(anna, "s1", Rhythm.AT_ONCE);
        world.letters().enqueue("neu@amt.example", "fake.letter", "Ordnungsamt", "https://portal.example/geheim");
        world.stopServer();
        for (int i = 0; i < 4 * Patience.MOST_ATTEMPTS; i++) {
            world.sender().run();
            world.clock.forward(Duration.ofHours(13));
        }
        assertThat(world.states()).containsExactly(MailState.FAILED, MailState.FAILED);
        assertThat(world.held()).doesNotContain("geheim", "neu@amt.example", "Glücksspiel");
    }

    @Test
    void mergesAFailedNoticeIntoItsFreshTwin() {
        world.tell(anna, "s1", Rhythm.AT_ONCE);
        var claimed = world.notices().claim();
        world.tell(anna, "s1", Rhythm.AT_ONCE);
        assertThat(world.states()).containsExactlyInAnyOrder(MailState.SENDING, MailState.WAITING);
        var ids = claimed.stream().map(NoticeTable.Waiting::id).toList();
        world.deliveries().postpone(new Claimed(OutboxTable.NOTICE, ids, 1, Optional::empty));
        assertThat(world.states()).containsExactlyInAnyOrder(MailState.DROPPED, MailState.WAITING);
    }

    @Test
    void goesOnAfterAMailThatCannotBeWritten() {
        world.notices().enqueue(Notice.own(anna, "fake", "s1", "fake.reason.missing"));
        world.source.admit(anna, "s1", MailWorld.report("s1"));
        world.clock.forward(Duration.ofSeconds(1));
        world.tell(anna, "s2", Rhythm.AT_ONCE);
        var sender = world.sender();
        assertThatThrownBy(sender::run).isNotNull();
        sender.run();
        assertThat(world.mails()).hasSize(1);
        for (int i = 1; i < Patience.MOST_ATTEMPTS; i++) {
            world.clock.forward(Patience.CLAIM);
            assertThatThrownBy(sender::run).isNotNull();
        }
        world.clock.forward(Patience.CLAIM);
        sender.run();
        world.deliveries().forget();
        assertThat(world.states()).containsExactlyInAnyOrder(MailState.FAILED, MailState.SENT);
    }

    @Test
    void keepsMailsReadyWhileThereIsNoServer() {
        world.withoutServer();
        world.tell(anna, "s1", Rhythm.AT_ONCE);
        world.sender().run();
        assertThat(world.lines()).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(MailState.WAITING_FOR_SERVER);
            assertThat(line.recipient()).isEqualTo(anna);
            assertThat(world.outbox().text(line.id())).isEmpty();
        });
    }

    @Test
    void showsTheTextInDemoModeOnly() {
        world.demo();
        world.withoutServer();
        world.tell(anna, "s1", Rhythm.AT_ONCE);
        world.letters().enqueue("neu@amt.example", "fake.letter", "Ordnungsamt", "https://portal.example/geheim");
        world.sender().run();
        assertThat(world.states()).containsExactly(MailState.NOT_SENT, MailState.NOT_SENT);
        assertThat(world.lines())
                .allSatisfy(line -> assertThat(world.outbox().text(line.id()))
                        .hasValueSatisfying(text -> assertThat(text)
                                .startsWith("[SiKo Ruhr] ")
                                .containsAnyOf("Prüfung s1", "https://portal.example/geheim")));
    }

    @Test
    void keepsTheTextOfASentMailInDemoModeOnly() {
        world.tell(anna, "s1", Rhythm.AT_ONCE);
        world.sender().run();
        assertThat(world.held()).doesNotContain("Prüfung", "Glücksspiel", "amt.example");
        world.demo();
        world.tell(anna, "s2", Rhythm.AT_ONCE);
        world.sender().run();
        assertThat(world.held()).contains("Prüfung s2");
        assertThat(world.states()).containsOnly(MailState.SENT);
    }

    @Test
    void showsNoTextThatADemoLeftBehind(@Autowired JdbcClient jdbc) {
        world.tell(anna, "s1", Rhythm.AT_ONCE);
        world.sender().run();
        jdbc.sql("update notification.notice set demo_text = 'x'").update();
        assertThat(world.outbox().text(world.lines().getFirst().id())).isEmpty();
    }

    @Test
    void forgetsTheSubjectAfterThirtyDaysAndTheRowAfterNinety() {
        world.tell(anna, "subject1", Rhythm.AT_ONCE);
        world.sender().run();
        world.clock.forward(Duration.ofDays(29));
        world.deliveries().forget();
        assertThat(world.held()).contains("subject1");
        world.clock.forward(Duration.ofDays(2));
        world.deliveries().forget();
        assertThat(world.held()).doesNotContain("subject1");
        assertThat(world.states()).containsExactly(MailState.SENT);
        world.clock.forward(Duration.ofDays(60));
        world.deliveries().forget();
        assertThat(world.lines()).isEmpty();
    }

    @Test
    void givesUpWhatWaitedForAServerTooLong() {
        world.withoutServer();
        world.tell(anna, "s1", Rhythm.AT_ONCE);
        world.clock.forward(Duration.ofDays(31));
        world.deliveries().forget();
        assertThat(world.states()).containsExactly(MailState.FAILED);
    }
}
