package de.langtisch.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.GremiumId;
import de.langtisch.labels.Label;
import de.langtisch.labels.Reader;
import de.langtisch.labels.Token;
import de.langtisch.search.Facet;
import de.langtisch.search.Paper;
import de.langtisch.search.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an answer holds is what its reader may see, and says nothing of the rest.
class VisibilityTests {
    private static final String[] WORDS = {"tabak", "kontrolle", "shisha", "spielhalle", "steuer", "verbot"};

    @TempDir
    Path folder;

    private final Token hagen = new Token.OfAuthority(AuthorityId.random());
    private final Token essen = new Token.OfAuthority(AuthorityId.random());
    private final Token shisha = new Token.OfGremium(GremiumId.random());
    private final List<Token> tokens = List.of(Token.PUBLIC, Token.MEMBERS, hagen, essen, shisha);
    private final List<Reader> readers = List.of(
            Reader.ANYBODY,
            Reader.with(List.of(Token.MEMBERS, hagen)),
            Reader.with(List.of(Token.MEMBERS, essen, shisha)),
            Reader.with(List.of(hagen)),
            new Reader(Set.of()));

    @Test
    void opensAPublicLabelWhenItsEmbargoEnds() throws IOException {
        var from = Instant.parse("2026-12-01T08:00:00.123456789Z");
        try (var shelf = new Shelf(folder)) {
            shelf.put(Paper.titled("Später").label(new Label(new TreeSet<>(Set.of(Token.PUBLIC, hagen)), from)));
            assertThat(shelf.titles(Question.of("").at(from.minusNanos(1)))).isEmpty();
            assertThat(shelf.ask(Question.of("später").at(from.minusSeconds(1))).total())
                    .isZero();
            assertThat(shelf.titles(Question.of("").at(from.plusNanos(1000)))).hasSize(1);
            assertThat(shelf.titles(Question.of("").by(Reader.with(List.of(hagen)))))
                    .hasSize(1);
            assertThat(shelf.titles(Question.of("").by(Reader.with(List.of(essen)))))
                    .isEmpty();
        }
    }

    @Test
    void takesCodesWholeAndAsTheyAre() throws IOException {
        try (var shelf = new Shelf(folder)) {
            shelf.put(Paper.titled("Hagen").label(Label.of(hagen)));
            for (var question : List.of("members", hagen.code(), "authority", "")) {
                assertThat(shelf.titles(question)).isEmpty();
            }
        }
    }

    @Test
    void answersAsTheOracleForRandomLabelsAndReaders() throws IOException {
        var random = new Random(20_261_124);
        try (var shelf = new Shelf(folder)) {
            var papers = papers(random, 400);
            shelf.put(papers.subList(0, 150)).put(papers.subList(150, 300)).put(papers.subList(300, 400));
            var changed = papers.subList(0, 40).stream()
                    .map(p -> p.label(label(random)))
                    .toList();
            shelf.put(changed);
            papers.subList(0, 40).clear();
            papers.addAll(changed);
            for (int i = 0; i < 1_000; i++) {
                check(shelf, papers, question(random));
            }
        }
    }

    private void check(Shelf shelf, List<Paper> papers, Question question) throws IOException {
        var expected = papers.stream().filter(p -> matches(p, question, null)).toList();
        var answer = shelf.ask(question.page(1, 100));
        assertThat(answer.total()).isEqualTo(expected.size());
        var ids = new ArrayList<String>();
        for (int page = 1; page <= 1 + expected.size() / 100; page++) {
            shelf.ask(question.page(page, 100)).hits().forEach(h -> ids.add(h.id()));
        }
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Paper::id).toList());
        for (var facet : Facet.values()) {
            var counts = new HashMap<String, Long>();
            papers.stream()
                    .filter(p -> matches(p, question, facet))
                    .forEach(p -> values(p, facet).forEach(v -> counts.merge(v, 1L, Long::sum)));
            var counted = new HashMap<String, Long>();
            answer.facets().getOrDefault(facet, List.of()).forEach(c -> counted.put(c.value(), c.count()));
            assertThat(counted).isEqualTo(counts);
        }
    }

    @Test
    void ranksAsIfHiddenDocumentsDidNotExist() throws IOException {
        var random = new Random(7);
        var papers = papers(random, 300);
        for (var reader : readers) {
            var visible = papers.stream()
                    .filter(p -> p.label().admits(reader, Question.NOW))
                    .toList();
            try (var all = new Shelf(folder.resolve("all" + readers.indexOf(reader))).put(papers);
                    var own = new Shelf(folder.resolve("own" + readers.indexOf(reader))).put(visible)) {
                for (var text : List.of("tabak", "tabak kontrolle steuer", "spiel verbot", "steuer wohnwagen", "")) {
                    assertThat(withoutSnippets(all, reader, text)).isEqualTo(withoutSnippets(own, reader, text));
                }
            }
        }
    }

    private static List<Object> withoutSnippets(Shelf shelf, Reader reader, String text) throws IOException {
        var answer = shelf.ask(Question.of(text).by(reader).page(1, 100));
        return List.of(answer.total(), answer.relaxed(), answer.hits(), answer.facets());
    }

    private List<Paper> papers(Random random, int number) {
        var papers = new ArrayList<Paper>();
        for (int i = 0; i < number; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(30); n >= 0; n--) {
                text.append(WORDS[(int) (WORDS.length * Math.pow(random.nextDouble(), 2))])
                        .append(' ');
            }
            papers.add(Paper.titled("Blatt " + i)
                    .saying(text.toString())
                    .label(label(random))
                    .kind(random.nextBoolean() ? "ruling" : "report")
                    .facet(Facet.TOPIC, "t" + random.nextInt(4), "t" + random.nextInt(4))
                    .facet(
                            Facet.COURT,
                            random.nextInt(3) == 0 ? new String[0] : new String[] {"c" + random.nextInt(9)}));
        }
        return papers;
    }

    private Label label(Random random) {
        var chosen = new TreeSet<Token>();
        do {
            chosen.add(tokens.get(random.nextInt(tokens.size())));
        } while (random.nextInt(3) == 0);
        boolean embargo = chosen.contains(Token.PUBLIC) && random.nextBoolean();
        return new Label(chosen, embargo ? Question.NOW.plusSeconds(random.nextInt(200) - 100) : null);
    }

    private Question question(Random random) {
        var question = Question.of(random.nextInt(4) == 0 ? "" : WORDS[random.nextInt(WORDS.length)])
                .by(readers.get(random.nextInt(readers.size())))
                .at(Question.NOW.plusSeconds(random.nextInt(200) - 100));
        if (random.nextBoolean()) {
            question = question.only(Facet.TOPIC, "t" + random.nextInt(2), "t" + (2 + random.nextInt(2)));
        }
        return random.nextBoolean() ? question.only(Facet.KIND, "ruling") : question;
    }

    private static boolean matches(Paper paper, Question question, @Nullable Facet but) {
        boolean words = question.text().isEmpty() || paper.texts().getFirst().contains(question.text());
        return words
                && paper.label().admits(question.reader(), question.now())
                && question.filters().entrySet().stream()
                        .allMatch(f -> f.getKey() == but
                                || values(paper, f.getKey()).stream().anyMatch(f.getValue()::contains));
    }

    private static Set<String> values(Paper paper, Facet facet) {
        return switch (facet) {
            case KIND -> Set.of(paper.kind());
            case YEAR -> Set.of("2026");
            case TOPIC, NORM, COURT, AUTHORITY, OUTCOME ->
                Set.copyOf(new TreeSet<>(paper.facets().getOrDefault(facet, List.of())));
        };
    }
}
