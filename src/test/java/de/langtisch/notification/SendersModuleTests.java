package de.langtisch.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.langtisch.ModuleTest;
import de.langtisch.kernel.AccountId;
import de.langtisch.notification.Notices.Rhythm;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.HashSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// How several senders, on one node or many, share one outbox.
@ModuleTest
class SendersModuleTests {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final AccountId anna = AccountId.random();
    private MailWorld world;

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
    void takesOverFromASenderThatDied() {
        world.tell(anna, "s1", Rhythm.AT_ONCE);
        assertThat(world.notices().claim()).hasSize(1);
        world.sender().run();
        assertThat(world.mails()).isEmpty();
        world.clock.forward(Patience.CLAIM);
        world.sender().run();
        assertThat(world.mails()).hasSize(1);
    }

    @Test
    void sendsEachMailOnceWithManySendersAtWork() throws MessagingException {
        for (int i = 0; i < 25; i++) {
            world.tell(anna, "s" + i, Rhythm.AT_ONCE);
            var other = AccountId.random();
            for (int j = 0; j < 4; j++) {
                world.tell(other, "t" + j, Rhythm.DAILY);
            }
            world.tell(anna, "d" + i, Rhythm.DAILY);
            world.letters().enqueue("neu" + i + "@amt.example", "fake.letter", "a", "b");
        }
        world.clock.forward(Duration.ofDays(1));
        var start = new CountDownLatch(1);
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                var sender = world.sender();
                nodes.submit(() -> {
                    start.await();
                    sender.run();
                    return sender;
                });
            }
            start.countDown();
        }
        assertThat(world.mails()).hasSize(25 + 25 + 1 + 25);
        var texts = new HashSet<String>();
        for (var mail : world.mails()) {
            texts.add(mail.getAllRecipients()[0] + MailWorld.textOf(mail));
        }
        assertThat(texts).hasSize(76);
        assertThat(world.states()).containsOnly(MailState.SENT);
    }

    @Test
    void leavesALetterToTheSenderThatIsTakingIt() {
        world.letters().enqueue("eins@amt.example", "fake.letter", "a", "b");
        world.letters().enqueue("zwei@amt.example", "fake.letter", "a", "b");
        transaction.executeWithoutResult(_ -> {
            assertThat(world.letters().claim())
                    .map(LetterTable.Waiting::address)
                    .hasValue("eins@amt.example");
            assertThat(elsewhere(() -> world.letters().claim()))
                    .succeedsWithin(SOON)
                    .satisfies(letter ->
                            assertThat(letter).map(LetterTable.Waiting::address).hasValue("zwei@amt.example"));
        });
    }

    @Test
    void waitsForNobodyWhoIsEnqueueing() {
        world.tell(anna, "s1", Rhythm.AT_ONCE);
        transaction.executeWithoutResult(_ -> {
            world.tell(anna, "s1", Rhythm.AT_ONCE);
            assertThat(elsewhere(() -> world.notices().claim()))
                    .succeedsWithin(SOON)
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .isEmpty();
        });
        assertThat(world.notices().claim()).hasSize(1);
    }

    @Test
    void letsOneSenderClaimAfterTheOther() {
        world.tell(anna, "s1", Rhythm.AT_ONCE);
        world.tell(anna, "s2", Rhythm.AT_ONCE);
        var second = transaction.execute(_ -> {
            assertThat(world.notices().claim()).hasSize(1);
            var claim = elsewhere(() -> world.notices().claim());
            assertThatThrownBy(() -> claim.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return claim;
        });
        assertThat(second)
                .succeedsWithin(SOON)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }

    /// On another connection.
    private static <T> CompletableFuture<T> elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    }
}
