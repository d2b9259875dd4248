package de.langtisch.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.langtisch.ModuleTest;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.labels.Label;
import de.langtisch.labels.Token;
import de.langtisch.search.IndexMaintenance.Verification;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@Import(SearchWorld.class)
class SearchModuleTests {
    @Autowired
    SearchWorld.Papers papers;

    @Autowired
    Search search;

    @Autowired
    SearchOutbox outbox;

    @Autowired
    IndexMaintenance maintenance;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void beginWithNothing() {
        papers.source.clear();
        maintenance.rebuild(n -> {});
    }

    @Test
    void findsWhatWasCommittedAndForgetsWhatWasRemoved() {
        var paper = Paper.titled("Kontrolle");
        papers.write(paper);
        papers.awaitIndexed();
        assertThat(papers.titles("Kontrollen")).containsExactly("Kontrolle");
        papers.remove(paper);
        papers.awaitIndexed();
        assertThat(papers.titles("Kontrollen")).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void leavesNothingOfATransactionThatWasRolledBack() {
        transaction.executeWithoutResult(t -> {
            outbox.changed(Paper.titled("Nichts").id());
            t.setRollbackOnly();
        });
        assertThat(rows()).isZero();
    }

    @Test
    void refusesAChangeOutsideATransaction() {
        assertThatThrownBy(() -> outbox.changed("x")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void hidesAtOnceWhatACommitNarrowed() {
        var hagen = new Token.OfAuthority(AuthorityId.random());
        var paper = Paper.titled("Geheim").facet(Facet.TOPIC, "shisha");
        papers.write(paper, Paper.titled("Offen"));
        papers.awaitIndexed();
        try (var halt = papers.source.haltLoading()) {
            papers.write(paper.label(Label.of(hagen)));
            halt.awaitReached();
            var answer = search.find(Question.of("").query());
            assertThat(answer.hits()).extracting(SearchResult.Hit::title).containsExactly("Offen");
            assertThat(answer.total()).isEqualTo(1);
            assertThat(answer.facets().get(Facet.TOPIC)).isEmpty();
            assertThat(search.matching(Question.of("").query(), List.of(paper.id())))
                    .isEmpty();
            assertThat(search.state().waiting()).isEqualTo(1);
            assertThat(outbox.awaitCaughtUp(20)).isFalse();
        }
        papers.awaitIndexed();
        assertThat(papers.titles("")).containsExactly("Offen");
    }

    @Test
    void dropsADocumentThatCannotBeLoadedAndGoesOn() {
        var broken = Paper.titled("Kaputt");
        papers.write(broken);
        papers.awaitIndexed();
        papers.source.breakDown(broken);
        papers.write(broken, Paper.titled("Heil"));
        assertThat(outbox.awaitCaughtUp(500)).isFalse();
        assertThat(papers.titles("")).containsExactly("Heil");
        papers.source.mend();
        maintenance.rebuild(n -> {});
        assertThat(papers.titles("kaputt")).containsExactly("Kaputt");
    }

    @Test
    void takesThousandsAtOnce() {
        for (int i = 0; i < 6; i++) {
            papers.write(IntStream.range(0, 500)
                    .mapToObj(n -> Paper.titled("Entscheidung " + n).saying("Tabak ".repeat(50)))
                    .toArray(Paper[]::new));
        }
        papers.awaitIndexed();
        assertThat(search.find(Question.of("Tabak").query()).total()).isEqualTo(3_000);
        assertThat(maintenance.verify()).isEqualTo(new Verification(3_000, 3_000, 0, 0, 0));
    }

    @Test
    void comparesIndexAndDatabase() {
        var changed = Paper.titled("Geändert");
        var removed = Paper.titled("Entfernt");
        papers.write(changed, removed, Paper.titled("Gleich"));
        papers.awaitIndexed();
        assertThat(maintenance.verify().isSame()).isTrue();
        papers.source.put(changed.label(Label.of(Token.MEMBERS)));
        papers.source.remove(removed);
        papers.source.put(Paper.titled("Neu"));
        assertThat(maintenance.verify()).isEqualTo(new Verification(3, 3, 1, 1, 1));
        assertThat(maintenance.rebuild(n -> {}).documents()).isEqualTo(3);
        assertThat(maintenance.verify()).isEqualTo(new Verification(3, 3, 0, 0, 0));
    }

    @Test
    void saysWhichOfSomeDocumentsAQuestionFinds() {
        var smoke = Paper.titled("Rauch im Lokal");
        var other = Paper.titled("Rauch im Keller");
        papers.write(smoke, other, Paper.titled("Spiel im Lokal"));
        papers.awaitIndexed();
        var ids = List.of(smoke.id(), "unbekannt");
        assertThat(search.matching(Question.of("Rauch").query(), ids)).isEqualTo(Set.of(smoke.id()));
        assertThat(search.matching(Question.of("Rauch Keller").query(), ids)).isEmpty();
        assertThat(search.matching(Question.of("").query(), List.of())).isEmpty();
    }

    @Test
    void knowsItsState() {
        papers.write(Paper.titled("Eins"));
        papers.awaitIndexed();
        assertThat(search.state().up()).isTrue();
        assertThat(search.state().documents()).isEqualTo(1);
        assertThat(search.state().waiting()).isZero();
        assertThat(search.state().lag()).isZero();
    }

    private long rows() {
        return jdbc.sql("select count(*) from search.outbox").query(Long.class).single();
    }
}
