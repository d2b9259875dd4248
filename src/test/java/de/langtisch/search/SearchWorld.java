package de.langtisch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/// What tests of the whole module do with papers: change them in transactions, ask for them.
@TestConfiguration(proxyBeanMethods = false)
@Import(SearchWorld.Papers.class)
class SearchWorld {
    @Bean
    FakeDocuments fakeDocuments() {
        return new FakeDocuments();
    }

    static final class Papers {
        final FakeDocuments source;
        private final SearchOutbox outbox;
        private final Search search;
        private final TransactionTemplate transaction;

        Papers(FakeDocuments source, SearchOutbox outbox, Search search, TransactionTemplate transaction) {
            this.source = source;
            this.outbox = outbox;
            this.search = search;
            this.transaction = transaction;
        }

        /// Changes papers and tells the index, in one transaction.
        void write(Paper... papers) {
            transaction.executeWithoutResult(t -> {
                for (var paper : papers) {
                    source.put(paper);
                    outbox.changed(paper.id());
                }
            });
        }

        void remove(Paper paper) {
            transaction.executeWithoutResult(t -> {
                source.remove(paper);
                outbox.changed(paper.id());
            });
        }

        void awaitIndexed() {
            assertThat(outbox.awaitCaughtUp(30_000)).as("caught up").isTrue();
        }

        List<String> titles(String text) {
            return titles(Question.of(text));
        }

        List<String> titles(Question question) {
            return search.find(question.query()).hits().stream()
                    .map(SearchResult.Hit::title)
                    .toList();
        }
    }
}
