package de.langtisch.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.ModuleTest;
import de.langtisch.kernel.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The index comes back whole from restarts, damage and rebuilding, and misses nothing that happened meanwhile.
@ModuleTest
@Import(SearchWorld.class)
class RebuildModuleTests {
    @Autowired
    SearchWorld.Papers papers;

    @Autowired
    Search search;

    @Autowired
    SearchOutbox outbox;

    @Autowired
    IndexMaintenance maintenance;

    @Autowired
    Indexer indexer;

    @Autowired
    LiveIndex live;

    @Autowired
    Settings settings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void beginWithTwoPapers() {
        papers.source.clear();
        papers.source.put(Paper.titled("Eins"));
        papers.source.put(Paper.titled("Zwei"));
        maintenance.rebuild(n -> {});
    }

    @Test
    void answersWithoutAGapWhileItIsRebuilt() throws Exception {
        papers.write(IntStream.range(0, 300)
                .mapToObj(i -> Paper.titled("Blatt " + i))
                .toArray(Paper[]::new));
        papers.awaitIndexed();
        var before = live.current().orElseThrow().id();
        var asking = new AtomicBoolean(true);
        var answers = new AtomicInteger();
        var asker = CompletableFuture.runAsync(() -> {
            while (asking.get()) {
                assertThat(search.find(Question.of("Blatt").query()).total()).isEqualTo(300);
                answers.incrementAndGet();
            }
        });
        for (int i = 0; i < 5; i++) {
            assertThat(maintenance.rebuild(n -> {}).documents()).isEqualTo(302);
        }
        asking.set(false);
        asker.get(30, TimeUnit.SECONDS);
        assertThat(answers).hasPositiveValue();
        assertThat(live.current().orElseThrow().id()).isNotEqualTo(before);
        assertThat(folder(before)).doesNotExist();
        assertThat(jdbc.sql("select count(*) from search.copy")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void missesNoChangeMadeWhileItReads() {
        var rebuilding = CompletableFuture.completedFuture(0L);
        try (var halt = papers.source.haltReading()) {
            rebuilding = CompletableFuture.supplyAsync(
                    () -> maintenance.rebuild(n -> {}).documents());
            halt.awaitReached();
            papers.write(Paper.titled("Drei"));
            papers.awaitIndexed();
            assertThat(papers.titles("Drei")).hasSize(1);
        }
        rebuilding.join();
        papers.awaitIndexed();
        assertThat(papers.titles("Drei")).hasSize(1);
        assertThat(maintenance.verify().isSame()).isTrue();
    }

    @Test
    void waitsForTransactionsThatDoNotKnowOfIt() throws Exception {
        var told = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        var late = Paper.titled("Spät");
        var writing = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(t -> {
            outbox.changed(late.id());
            told.countDown();
            await(commit);
            papers.source.put(late);
        }));
        await(told);
        var rebuilding =
                CompletableFuture.supplyAsync(() -> maintenance.rebuild(n -> {}).documents());
        Thread.sleep(300);
        assertThat(rebuilding).isNotDone();
        commit.countDown();
        writing.get(30, TimeUnit.SECONDS);
        assertThat(rebuilding.get(30, TimeUnit.SECONDS)).isEqualTo(3);
        papers.awaitIndexed();
        assertThat(maintenance.verify().isSame()).isTrue();
    }

    @Test
    void catchesUpAfterARestart() {
        var copy = live.current().orElseThrow().id();
        indexer.stop();
        papers.write(Paper.titled("Drei"));
        assertThat(live.current()).isEmpty();
        indexer.start();
        papers.awaitIndexed();
        assertThat(live.current().orElseThrow().id()).isEqualTo(copy);
        assertThat(papers.titles("Drei")).hasSize(1);
        assertThat(maintenance.verify().isSame()).isTrue();
    }

    @Test
    void repeatsABatchThatACrashCutOff() {
        var paper = Paper.titled("Drei");
        papers.write(paper);
        papers.awaitIndexed();
        transaction.executeWithoutResult(t -> outbox.changed(paper.id()));
        papers.awaitIndexed();
        assertThat(papers.titles("Drei")).hasSize(1);
        assertThat(maintenance.verify().index()).isEqualTo(3);
    }

    @Test
    void rebuildsAnIndexThatIsBrokenMissingOrUnknown() throws IOException {
        restartAfter(() -> damage(folder(pointed())));
        restartAfter(() -> Files.delete(settings.data().resolve("index/live")));
        restartAfter(() -> Files.writeString(settings.data().resolve("index/live"), "../../etc"));
        restartAfter(() -> jdbc.sql("delete from search.copy").update());
    }

    @Test
    void saysThatItCannotAnswerWhileThereIsNoIndex() {
        indexer.stop();
        assertThat(search.state().up()).isFalse();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> papers.titles("Eins")))
                .isInstanceOf(SearchUnavailable.class);
        indexer.start();
        assertThat(papers.titles("Eins")).hasSize(1);
    }

    private interface Damage {
        void happen() throws IOException;
    }

    private void restartAfter(Damage damage) throws IOException {
        var copy = live.current().orElseThrow().id();
        indexer.stop();
        damage.happen();
        indexer.start();
        papers.awaitIndexed();
        assertThat(live.current().orElseThrow().id()).isNotEqualTo(copy);
        assertThat(papers.titles("Eins")).hasSize(1);
        assertThat(maintenance.verify().isSame()).isTrue();
    }

    private static void damage(Path index) throws IOException {
        try (var files = Files.list(index)) {
            for (var file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {0});
            }
        }
    }

    private String pointed() throws IOException {
        return Files.readString(settings.data().resolve("index/live"));
    }

    private Path folder(String copy) {
        return settings.data().resolve("index").resolve(copy);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
