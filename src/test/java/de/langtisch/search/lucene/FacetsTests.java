package de.langtisch.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.search.Facet;
import de.langtisch.search.Paper;
import de.langtisch.search.Question;
import de.langtisch.search.SearchResult.FacetCount;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetsTests {
    @TempDir
    Path folder;

    Shelf shelf;

    @BeforeEach
    void open() throws IOException {
        shelf = new Shelf(folder);
        shelf.put(
                Paper.titled("A Kontrolle").kind("report").facet(Facet.TOPIC, "shisha", "spiel"),
                Paper.titled("B Kontrolle").kind("ruling").facet(Facet.TOPIC, "shisha"));
        shelf.put(
                Paper.titled("C Kontrolle")
                        .kind("ruling")
                        .facet(Facet.TOPIC, "spiel")
                        .dated(LocalDate.of(2020, 5, 1)),
                Paper.titled("D Prüfung").kind("ruling").facet(Facet.TOPIC, "spiel"));
    }

    @AfterEach
    void close() throws IOException {
        shelf.close();
    }

    @Test
    void countsWhatWasFound() throws IOException {
        var facets = shelf.ask("Kontrolle").facets();
        assertThat(facets.get(Facet.KIND)).containsExactly(new FacetCount("ruling", 2), new FacetCount("report", 1));
        assertThat(facets.get(Facet.TOPIC)).containsExactly(new FacetCount("shisha", 2), new FacetCount("spiel", 2));
        assertThat(facets.get(Facet.YEAR)).containsExactly(new FacetCount("2026", 2), new FacetCount("2020", 1));
        assertThat(facets.get(Facet.COURT)).isEmpty();
        assertThat(facets).containsOnlyKeys(Facet.values());
    }

    @Test
    void joinsValuesOfAFacetByOrAndFacetsByAnd() throws IOException {
        assertThat(shelf.titles(Question.of("").only(Facet.TOPIC, "shisha", "spiel")))
                .hasSize(4);
        assertThat(shelf.titles(Question.of("").only(Facet.TOPIC, "shisha").only(Facet.KIND, "ruling")))
                .containsExactly("B Kontrolle");
        assertThat(shelf.titles(Question.of("").only(Facet.TOPIC, "nichts"))).isEmpty();
        assertThat(shelf.titles(Question.of("").only(Facet.TOPIC))).hasSize(4);
    }

    @Test
    void doesNotNarrowAFacetByItsOwnFilter() throws IOException {
        var answer = shelf.ask(Question.of("Kontrolle").only(Facet.KIND, "report"));
        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.facets().get(Facet.KIND))
                .containsExactly(new FacetCount("ruling", 2), new FacetCount("report", 1));
        assertThat(answer.facets().get(Facet.TOPIC))
                .containsExactly(new FacetCount("shisha", 1), new FacetCount("spiel", 1));
        assertThat(answer.facets().get(Facet.YEAR)).containsExactly(new FacetCount("2026", 1));
    }

    @Test
    void leavesTheRarestValuesOut() throws IOException {
        shelf.put(IntStream.range(0, 150)
                .mapToObj(i -> Paper.titled("Norm").facet(Facet.NORM, "häufig", "norm " + i))
                .toList());
        List<FacetCount> norms = shelf.ask("Norm").facets().get(Facet.NORM);
        assertThat(norms).hasSize(100).startsWith(new FacetCount("häufig", 150));
        assertThat(shelf.titles(Question.of("").only(Facet.NORM, "norm 149"))).hasSize(1);
    }
}
