package de.langtisch.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.search.lucene.QueryWord.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryWordsTests {
    private final QueryWords words = new QueryWords();

    @Test
    void asksForEachWordOnce() {
        assertThat(words.read("Shisha Kontrolle shisha Kontrollen der"))
                .extracting(QueryWord::terms)
                .containsExactly(List.of("shisha"), List.of("kontroll"));
    }

    @Test
    void looksForLongWordsInCompounds() {
        var word = words.read("Kontrolle").getFirst();
        assertThat(word.beginning()).isEqualTo("kontroll");
        assertThat(word.ending()).isEqualTo("kontroll");
        var tax = words.read("Steuer").getFirst();
        assertThat(tax.beginning()).isEqualTo("steuer");
        assertThat(tax.ending()).isEqualTo("steu");
        assertThat(words.read("Bar").getFirst().beginning()).isNull();
        assertThat(words.read("33c").getFirst().beginning()).isNull();
    }

    @Test
    void takesAHyphenedCompoundAsOneThing() {
        var word = words.read("Shisha-Bar");
        assertThat(word).hasSize(1);
        assertThat(word.getFirst().terms()).containsExactly("shishabar");
        assertThat(word.getFirst().phrases()).containsExactly(new Phrase(List.of("shisha", "bar"), List.of(0, 1)));
    }

    @Test
    void keepsTheNumbersOfADateOrFileTogether() {
        assertThat(words.read("12.03.2024").getFirst().phrases())
                .containsExactly(new Phrase(List.of("12", "03", "2024"), List.of(0, 1, 2)));
        assertThat(words.read("4 B 512/24")).hasSize(3);
        assertThat(words.read("4B512/24").getFirst().phrases())
                .contains(new Phrase(List.of("4", "b", "512", "24"), List.of(0, 1, 2, 3)));
        assertThat(words.read("33c").getFirst().phrases())
                .containsExactly(new Phrase(List.of("33", "c"), List.of(0, 1)));
    }

    @Test
    void separatesWordsThatOnlyASlashJoins() {
        assertThat(words.read("GewO/StGB")).hasSize(2);
    }

    @Test
    void hasNothingToLookForInSignsAlone() {
        for (var question : List.of("", "  ", "*:*", "\"", "🙂", "\u0000", "---", "für die", "§ §§")) {
            assertThat(words.read(question)).as(question).isEmpty();
        }
    }

    @Test
    void readsNoMoreWordsThanNarrow() {
        var many = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            many.append(i).append(' ');
        }
        assertThat(words.read(many.toString())).hasSize(QueryWords.MOST_WORDS);
    }
}
