package de.langtisch.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.ModuleTest;
import de.langtisch.items.Content;
import de.langtisch.items.Drafts;
import de.langtisch.items.Items;
import de.langtisch.items.Releases;
import de.langtisch.items.Releases.SubmitResult;
import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Label;
import de.langtisch.membership.Capacity;
import de.langtisch.membership.Directory;
import de.langtisch.membership.ReaderPreviews;
import de.langtisch.membership.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is said before publication about who will read is what the oracle says, and what then happens: 1,000 labels by
/// lot in a cooperation by lot.
@ModuleTest
@Tag("matrix")
@SuppressWarnings("NullAway.Init")
class ReadersModuleTests {
    private static final int LABELS = 1_000;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReaderPreviews previews;

    @Autowired
    Drafts drafts;

    @Autowired
    Releases releases;

    @Autowired
    Items items;

    @Autowired
    Directory directory;

    @Autowired
    Clock clock;

    private Random random;
    private Crowd crowd;

    @BeforeEach
    void gather() {
        random = new Random(20261125);
        crowd = new Crowd(jdbc, random);
    }

    @Test
    void foretellsTheReadersOfAThousandLabels() {
        for (int i = 0; i < LABELS; i++) {
            var codes = crowd.label();
            boolean open = random.nextInt(20) == 0;
            boolean later = !open && random.nextInt(20) == 0;
            var label = label(codes, open || later, later);
            var preview = previews.of(label);
            assertThat(ofTheCrowd(preview.accounts())).as("%s", label).isEqualTo(readers(codes, open));
            if (!open && !later && crowd.isPresent(codes)) {
                publishedReadersAre(label, codes, preview.fingerprint());
            }
            if (i % 10 == 0) {
                crowd.turn(crowd.any(crowd.persons.subList(1, crowd.persons.size())));
            }
        }
    }

    @Test
    void asksAgainWhenTheReadersChangedBeforeTheClick() {
        int asked = 0;
        for (int i = 0; i < 100; i++) {
            var codes = presentLabel();
            var label = label(codes, false, false);
            var seen = previews.of(label).fingerprint();
            var before = readers(codes, false);
            crowd.turn(crowd.any(crowd.persons.subList(1, crowd.persons.size())));
            boolean changed = !before.equals(readers(codes, false));
            var result = submit(ItemId.random(), label, seen);
            assertThat(result)
                    .as("%s", label)
                    .isInstanceOf(changed ? SubmitResult.ReadersChanged.class : SubmitResult.Published.class);
            asked += changed ? 1 : 0;
        }
        assertThat(asked).isBetween(10, 90);
    }

    private void publishedReadersAre(Label label, Set<String> codes, String fingerprint) {
        var item = ItemId.random();
        assertThat(submit(item, label, fingerprint)).isInstanceOf(SubmitResult.Published.class);
        for (int n = 0; n < 8; n++) {
            var person = crowd.any(crowd.persons);
            for (var capacity : Capacity.values()) {
                var account = directory.account(new AccountId(person.id), capacity);
                boolean reads = account.flatMap(a -> items.read(item, a)).isPresent();
                boolean office = person.seconded && capacity == Capacity.OFFICE;
                assertThat(reads)
                        .as("%s %s %s", label, person.id, capacity)
                        .isEqualTo(person.signsIn() && person.readsAs(codes, office));
            }
        }
    }

    private Set<String> presentLabel() {
        return Stream.generate(crowd::label)
                .filter(crowd::isPresent)
                .findFirst()
                .orElseThrow();
    }

    private SubmitResult submit(ItemId item, Label label, String fingerprint) {
        var author = author();
        var content = Content.of("Wer liest das?", List.of("shisha"), Map.of("question", "Liest du das?"));
        var draft = drafts.begin(item, "question", content, author);
        drafts.save(item, draft.version(), content, label, author);
        var version = drafts.find(item, author).orElseThrow().version();
        return releases.submit(item, version, fingerprint, false, author);
    }

    private SignedIn author() {
        return directory
                .account(new AccountId(crowd.persons.getFirst().id), Capacity.HOME)
                .orElseThrow();
    }

    private Set<String> readers(Set<String> codes, boolean open) {
        return crowd.persons.stream()
                .filter(p -> p.reads(codes, open))
                .map(p -> p.id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Other tests of the same database have accounts of their own.
    private Set<String> ofTheCrowd(Set<AccountId> accounts) {
        var known = crowd.persons.stream().map(p -> p.id).collect(Collectors.toSet());
        return accounts.stream()
                .map(AccountId::value)
                .filter(known::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Label label(Set<String> codes, boolean open, boolean later) {
        var all = new HashSet<>(codes);
        if (open) {
            all.add("public");
        }
        @Nullable Instant from = later ? clock.instant().plus(Duration.ofDays(1)) : null;
        return Label.parse(all, from);
    }
}
