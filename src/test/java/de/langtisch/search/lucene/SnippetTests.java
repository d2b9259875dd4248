package de.langtisch.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.search.Paper;
import de.langtisch.search.SearchResult.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnippetTests {
    private static final String FILLER = "Hier steht etwas anderes, das mit der Frage nichts zu tun hat. ".repeat(40);

    @TempDir
    Path folder;

    Shelf shelf;

    @BeforeEach
    void open() throws IOException {
        shelf = new Shelf(folder);
    }

    @AfterEach
    void close() throws IOException {
        shelf.close();
    }

    @Test
    void showsThePassageWithMostOfTheWords() throws IOException {
        shelf.put(Paper.titled("Bericht")
                .saying(
                        "Tabak kommt vor. " + FILLER,
                        FILLER + "Der unversteuerte Tabak lag in der Gaststätte. " + FILLER));
        var parts = snippet("Tabak Gaststätten");
        assertThat(text(parts))
                .startsWith("Der unversteuerte Tabak lag in der Gaststätte.")
                .endsWith(" …");
        assertThat(marked(parts)).containsExactly("Tabak", "Gaststätte");
    }

    @Test
    void beginsWithASentenceWhenOneIsNear() throws IOException {
        shelf.put(Paper.titled("Bericht").saying(FILLER + "Im Keller lag Tabak. " + FILLER));
        assertThat(text(snippet("Tabak"))).startsWith("Im Keller lag Tabak. Hier");
    }

    @Test
    void doesNotTakeAnAbbreviationForTheEndOfASentence() throws IOException {
        shelf.put(Paper.titled("Bericht")
                .saying(FILLER + "Nach der Vorschrift des § 33c Abs. 1 GewO ist das so. " + FILLER));
        assertThat(text(snippet("GewO"))).startsWith("Nach der Vorschrift");
    }

    @Test
    void marksCompoundsAndWholePhrasesOnly() throws IOException {
        shelf.put(Paper.titled("Eins")
                .saying("Am 24. Mai, Nr. 512: In der Shishabar, vgl. 4 B 512/24, war die Lebensmittelkontrolle."));
        assertThat(marked(snippet("Shisha"))).containsExactly("Shishabar");
        assertThat(marked(snippet("Kontrolle"))).containsExactly("Lebensmittelkontrolle");
        assertThat(marked(snippet("512/24"))).containsExactly("512", "24");
        assertThat(text(snippet("512/24"))).contains("4 B 512/24");
    }

    @Test
    void marksAHyphenedWordOnce() throws IOException {
        shelf.put(Paper.titled("Eins").saying("In der Shisha-Bar war viel Rauch."));
        assertThat(marked(snippet("Shisha-Bar"))).containsExactly("Shisha-Bar");
        assertThat(text(snippet("Shishabar"))).isEqualTo("In der Shisha-Bar war viel Rauch.");
    }

    @Test
    void showsTheBeginningWithoutAMatchInTheTexts() throws IOException {
        shelf.put(Paper.titled("Tabak").saying("Der Anfang. " + FILLER));
        var parts = snippet("Tabak");
        assertThat(parts).hasSize(1);
        assertThat(text(parts))
                .startsWith("Der Anfang. Hier")
                .endsWith(" …")
                .hasSizeLessThanOrEqualTo(Snippet.LONGEST + 2);
        assertThat(text(snippet(""))).isEqualTo(text(parts));
    }

    @Test
    void isEmptyWithoutText() throws IOException {
        shelf.put(Paper.titled("Tabak").named("Tabak 12/24"));
        assertThat(snippet("Tabak")).isEmpty();
    }

    @Test
    void isOnePlainLineOfLimitedLength() throws IOException {
        shelf.put(Paper.titled("Eins")
                .saying(
                        "Tabak\n\n\tund\u0000 <b>Kaffee</b>\u00A0&amp; [[${7*7}]]",
                        "x".repeat(500) + "🙂".repeat(300)));
        assertThat(text(snippet("Kaffee"))).startsWith("Tabak und <b>Kaffee</b> &amp; [[${7*7}]] xxx");
        shelf.put(Paper.titled("Zwei").saying("Wohnwagen " + "🙂".repeat(300)));
        var cut = text(snippet("Wohnwagen"));
        assertThat(cut).hasSizeLessThanOrEqualTo(Snippet.LONGEST + 4);
        assertThat(cut.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
                .isTrue();
    }

    private List<Part> snippet(String question) throws IOException {
        return shelf.ask(question).hits().getFirst().snippet();
    }

    private static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    private static List<String> marked(List<Part> parts) {
        return parts.stream().filter(Part::marked).map(Part::text).toList();
    }
}
