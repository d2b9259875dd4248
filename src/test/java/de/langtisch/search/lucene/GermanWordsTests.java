package de.langtisch.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.search.lucene.GermanWords.Placed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GermanWordsTests {
    private final GermanWords stems = new GermanWords(GermanWords.Form.STEM);

    @Test
    void foldsUmlautsAndInflection() {
        assertThat(Stream.of("Gaststätte", "Gaststaette", "GASTSTÄTTEN", "Gaststa\u0308tte".replace("a\u0308", "ä"))
                        .map(this::stem)
                        .distinct())
                .hasSize(1);
        assertThat(stem("Straße")).isEqualTo(stem("Strassen")).isEqualTo(stem("STRASSE"));
        assertThat(stem("Kontrolle")).isEqualTo(stem("Kontrollen"));
        assertThat(stem("Behörde")).isEqualTo(stem("Behoerden"));
    }

    @Test
    void leavesStopWordsOut() {
        assertThat(terms("für die der und Fuer Az.")).isEmpty();
        assertThat(terms("WEG")).containsExactly("weg");
    }

    @Test
    void keepsHyphenedCompoundsWholeAndInParts() {
        assertThat(terms("Shisha-Bar")).containsExactly("shishabar", "shisha", "bar");
        assertThat(terms("Covid-19")).containsExactly("covid19", "covid", "19");
        assertThat(terms("2024-03-01")).containsExactly("2024", "03", "01");
        assertThat(terms("Tabak- und")).containsExactly("tabak");
    }

    @Test
    void joinsWhatTheEndOfALineOrAnInvisibleCharacterCuts() {
        assertThat(terms("Gast-\nwirtschaft")).contains("gastwirtschaft");
        assertThat(terms("Gast\u00ADwirtschaft")).containsExactly("gastwirtschaft");
        assertThat(terms("Gast\u00AD\nwirtschaft")).contains("gastwirtschaft");
        assertThat(terms("Gast\u200Bwirtschaft")).containsExactly("gastwirtschaft");
        assertThat(terms("Gast-\nWirtschaft")).doesNotContain("gastwirtschaft");
    }

    @Test
    void cutsNumbersAtTheirPunctuation() {
        assertThat(terms("4 B 512/24.NE")).containsExactly("4", "b", "512", "24", "ne");
        assertThat(terms("§ 33c Abs. 1")).containsExactly("33c", "abs", "1");
    }

    @Test
    void pointsIntoTheText() {
        var text = "Die \u00ADShisha-Bar, GASTSTÄTTE 🙂 ende";
        var places = stems.terms(text);
        assertThat(places.stream().map(p -> text.substring(p.start(), p.end())))
                .containsExactly("Shisha-Bar", "Shisha", "Bar", "GASTSTÄTTE", "ende");
        assertThat(places.stream().map(Placed::position)).containsExactly(1, 1, 2, 3, 4);
    }

    @Test
    void bearsAnything() {
        for (var text : List.of(
                "",
                " ",
                "-",
                "--",
                "-a",
                "a-",
                "a--b",
                "\u00AD",
                "\u00AD\n",
                "a\u00AD",
                "\uD83D",
                "🙂🙂",
                "\u0000",
                "x".repeat(1000),
                "a-".repeat(500),
                "\u0301",
                "a\u0301-b")) {
            for (var form : GermanWords.Form.values()) {
                assertThat(new GermanWords(form).terms(text))
                        .allMatch(p -> p.term().length() <= 2 * WordTokenizer.LONGEST
                                && p.start() <= p.end()
                                && p.end() <= text.length());
            }
        }
    }

    private String stem(String word) {
        return terms(word).getFirst();
    }

    private List<String> terms(String text) {
        return stems.terms(text).stream().map(Placed::term).toList();
    }
}
