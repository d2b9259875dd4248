package de.langtisch.items;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.ModuleTest;
import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Label;
import de.langtisch.labels.Token;
import de.langtisch.membership.Capacity;
import de.langtisch.membership.Directory;
import de.langtisch.membership.ReaderPreviews;
import de.langtisch.membership.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// More readers at once than there are connections: each gets an answer, for no read holds one connection while it
/// waits for another.
@ModuleTest
@SuppressWarnings("NullAway.Init")
class CrowdedReadingModuleTests {
    private static final int READERS = 64;
    private static final int ROUNDS = 20;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Drafts drafts;

    @Autowired
    Releases releases;

    @Autowired
    Items items;

    @Autowired
    ReaderPreviews previews;

    @Autowired
    Directory directory;

    private final ItemId published = ItemId.random();
    private final ItemId draft = ItemId.random();
    private SignedIn account;

    @BeforeEach
    void write() {
        var authority = Ids.random();
        var id = Ids.random();
        jdbc.sql("""
                insert into membership.authority (id, slug, name, partner_type, area, since, since_precision)
                values (?, ?, ?, 'kommune', '05', '2020-06-22', 'day')""")
                .params(authority, "crowd-" + authority, "Behörde " + authority)
                .update();
        jdbc.sql("""
                insert into membership.account (id, email, name, authority_id, state, created_at)
                values (?, ?, 'Ordnungsamt, Zugang 1', ?, 'active', now())""").params(id, id + "@amt.example", authority).update();
        account = directory.account(new AccountId(id), Capacity.HOME).orElseThrow();
        var content = Content.of("Viele lesen", List.of("shisha"), Map.of("question", "Wie viele?"));
        drafts.begin(draft, "question", content, account);
        var begun = drafts.begin(published, "question", content, account);
        var label = Label.of(Token.MEMBERS);
        drafts.save(published, begun.version(), content, label, account);
        var version = drafts.find(published, account).orElseThrow().version();
        releases.submit(published, version, previews.of(label).fingerprint(), false, account);
    }

    @Test
    void answersMoreReadersAtOnceThanThereAreConnections() throws Exception {
        assertThat(allAtOnce(() -> items.read(published, account).isPresent())).containsOnly(true);
        assertThat(allAtOnce(() -> drafts.find(draft, account).isPresent())).containsOnly(true);
    }

    private List<Boolean> allAtOnce(Callable<Boolean> read) throws Exception {
        var start = new CyclicBarrier(READERS);
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            var reads = IntStream.range(0, READERS)
                    .mapToObj(_ -> readers.submit(() -> {
                        start.await();
                        for (int i = 0; i < ROUNDS; i++) {
                            assertThat(read.call()).isTrue();
                        }
                        return true;
                    }))
                    .toList();
            var answers = new ArrayList<Boolean>();
            for (var one : reads) {
                answers.add(one.get(30, TimeUnit.SECONDS));
            }
            return answers;
        }
    }
}
