package de.langtisch.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.langtisch.text.Change.Part;
import de.langtisch.text.Change.State;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ComparisonTests {
    static final Comparison.Words WORDS =
            new Comparison.Words("neu:", "weg:", "Form", n -> "hierher " + n, n -> "fort " + n, n -> n + " gleich");

    private static final String FIRST = "Der erste Absatz nennt die Rechtsgrundlage.";
    private static final String SECOND = "Der zweite Absatz beschreibt die Messung der Raumluft.";
    private static final String THIRD = "Der dritte Absatz nennt das Ergebnis.";

    private static String text(String... blocks) {
        return String.join("\n\n", blocks);
    }

    private static Comparison compare(String old, String now) {
        var comparison = Comparison.of(old, now);
        assertThat(comparison.applyTo(old)).isEqualTo(now);
        return comparison;
    }

    private static Element html(String old, String now) {
        return Jsoup.parseBodyFragment(compare(old, now).toHtml(WORDS)).body();
    }

    @Test
    void findsNothingBetweenEqualTexts() {
        assertThat(compare("", "").isEmpty()).isTrue();
        assertThat(compare(text(FIRST, SECOND), text(FIRST, SECOND)).isEmpty()).isTrue();
        assertThat(compare(FIRST, "").isEmpty()).isFalse();
        assertThat(compare("", FIRST).isEmpty()).isFalse();
    }

    @Test
    void showsTheWordThatChanged() {
        var changes = compare(text(FIRST, SECOND), text(FIRST, SECOND.replace("Messung", "Prüfung")))
                .changes();
        assertThat(changes.getFirst()).isInstanceOf(Change.Kept.class);
        assertThat(changes.getLast())
                .isInstanceOfSatisfying(
                        Change.Replaced.class,
                        replaced -> assertThat(replaced.passages().getFirst().parts())
                                .containsExactly(
                                        new Part(State.KEPT, "Der zweite Absatz beschreibt die "),
                                        new Part(State.REMOVED, "Messung"),
                                        new Part(State.ADDED, "Prüfung"),
                                        new Part(State.KEPT, " der Raumluft.")));
    }

    @Test
    void showsAParagraphAsMovedNotAsNewAndGone() {
        var changes =
                compare(text(FIRST, SECOND, THIRD), text(SECOND, THIRD, FIRST)).changes();
        assertThat(changes).hasSize(4);
        assertThat(changes.getFirst())
                .isInstanceOfSatisfying(
                        Change.MovedAway.class,
                        moved -> assertThat(moved.number()).isEqualTo(1));
        assertThat(changes.getLast()).isInstanceOfSatisfying(Change.MovedHere.class, moved -> {
            assertThat(moved.number()).isEqualTo(1);
            assertThat(moved.now().body()).isEqualTo(FIRST);
        });
    }

    @Test
    void recognisesAParagraphThatMovedAndChangedALittle() {
        String changed = SECOND.replace("Messung", "Prüfung");
        var changes = compare(text(FIRST, SECOND, THIRD, "Ende."), text(FIRST, THIRD, changed, "Ende."))
                .changes();
        assertThat(changes).hasAtLeastOneElementOfType(Change.MovedAway.class);
        assertThat(changes)
                .filteredOn(Change.MovedHere.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.MovedHere.class,
                        moved -> assertThat(moved.passages().getFirst().parts())
                                .contains(new Part(State.ADDED, "Prüfung")));
    }

    @Test
    void comparesTablesCellByCell() {
        String old = "| Betrieb | CO |\n| --- | --- |\n| Bar | 35 |\n| Kiosk | 12 |";
        Element html = html(old, old.replace("| 35 |", "| 40 |"));
        assertThat(html.select("tr")).hasSize(3);
        assertThat(html.select("th[scope=col]").eachText()).containsExactly("Betrieb", "CO");
        assertThat(html.select("tr.geaendert td").eachText()).containsExactly("Bar", "weg: 35 neu: 40");
    }

    @Test
    void comparesRowsOfNumbersAloneInOrder() {
        String old = "| A |\n| --- |\n| 1 |\n| 2 |";
        var changes = compare(old, old.replace("1", "7").replace("2", "8")).changes();
        assertThat(changes).filteredOn(Change.Replaced.class::isInstance).hasSize(2);
    }

    @Test
    void showsAColumnThatCame() {
        String old = "| A | B |\n| --- | --- |\n| 1 | 2 |";
        Element html = html(old, "| A | neu | B |\n| --- | --- | --- |\n| 1 | x | 2 |");
        assertThat(html.select("tr").get(0).select("th").eachText().getFirst()).isEqualTo("A");
        assertThat(html.select("tr").get(1).select("td").eachText()).containsExactly("1", "neu: x", "2");
        assertThat(html.select("del")).isEmpty();
    }

    @Test
    void showsRowsThatCameAndWent() {
        String old = "| A | B |\n| --- | --- |\n| 1 | eins |\n| 2 | zwei |";
        Element html = html(old, "| A | B |\n| --- | --- |\n| 2 | zwei |\n| 3 | drei |");
        assertThat(html.select("tr.entfallen td del").eachText()).containsExactly("weg: 1", "weg: eins");
        assertThat(html.select("tr.neu td ins").eachText()).containsExactly("neu: 3", "neu: drei");
    }

    @Test
    void comparesListItemsEachForItself() {
        Element html = html("- rot\n- grün und gelb\n- blau", "- rot\n- grün oder gelb\n- lila\n- blau");
        assertThat(html.select(".absatz.tiefe-1")).hasSize(4);
        assertThat(html.select(".geaendert").text()).isEqualTo("- grün weg: und neu: oder gelb");
        assertThat(html.select(".neu").text()).isEqualTo("• neu: lila");
    }

    @Test
    void showsHeadingsWithoutBeingOne() {
        Element html = html("# Anlass\n\nText", "## Anlass\n\nText");
        assertThat(html.select("h1, h2, h3, h4, h5, h6")).isEmpty();
        assertThat(html.select(".ueberschrift ins").text()).isEqualTo("neu: #");
    }

    @Test
    void saysEveryChangeInWords() {
        Element html = html(text(FIRST, SECOND), text(FIRST.replace("erste", "zweite"), THIRD, "Neu."));
        assertThat(html.select("ins > .kern-sr-only").eachText())
                .containsOnly("neu:")
                .isNotEmpty();
        assertThat(html.select("ins, del")).allMatch(mark -> mark.child(0).hasClass("kern-sr-only"));
    }

    @Test
    void saysWhenOnlyTheFormChanged() {
        assertThat(compare("- a\n- b", "- a\n\n- b").isEmpty()).isFalse();
        assertThat(html("- a\n- b", "- a\n\n- b").select(".anmerkung").text()).isEqualTo("Form");
        assertThat(html("| A |\n| --- |\n| 1 |", "| A |\n| ---: |\n| 1 |")
                        .select(".anmerkung")
                        .text())
                .isEqualTo("Form");
    }

    @Test
    void foldsLongStretchesThatStayed() {
        String[] blocks = new String[20];
        Arrays.setAll(blocks, i -> "Absatz Nummer " + i);
        String old = text(blocks);
        Element html = html(old, old.replace("Nummer 10", "Nummer zehn"));
        assertThat(html.select("details > summary").eachText()).containsExactly("9 gleich", "8 gleich");
        assertThat(html.select("details")).noneMatch(fold -> fold.hasAttr("open"));
        assertThat(html.select(".absatz")).hasSize(20);
        assertThat(html.select("body > .absatz")).hasSize(3);
    }

    @Test
    void repeatsTheHeaderBehindAFold() {
        var table = new StringBuilder("| A | B |\n| --- | --- |\n");
        for (int i = 0; i < 30; i++) {
            table.append("| ").append(i).append(" | Wert ").append(i).append(" |\n");
        }
        Element html = html(table.toString(), table.toString().replace("Wert 20", "Zahl 20"));
        assertThat(html.select("table")).hasSize(3);
        assertThat(html.select("table"))
                .allMatch(part -> part.select("th[scope=col]").eachText().equals(List.of("A", "B")));
    }

    @Test
    void showsAListItemThatMovedOnceWithItsMark() {
        Element html = html("- eins eins\n- zwei zwei\n- drei drei", "- zwei zwei\n- drei drei\n- eins eins");
        assertThat(html.select(".verschoben").eachText())
                .containsExactly("fort 1 - eins eins", "hierher 1 • eins eins");
    }

    @Test
    void showsWordsThatStayedWithoutBackslashes() {
        assertThat(html("Bürger\\*innen kamen heute", "Bürger\\*innen kamen gestern")
                        .text())
                .isEqualTo("Bürger*innen kamen weg: heute neu: gestern");
        assertThat(html("| A |\n|---|\n| a \\| b c |", "| A |\n|---|\n| a \\| b d |")
                        .select("td")
                        .text())
                .isEqualTo("a | b weg: c neu: d");
    }

    @Test
    void keepsCharactersWholeThatTakeTwoUnits() {
        Element html = html("Ein \uD83D\uDE00 Bild und ein Text", "Ein \uD83D\uDE01 Bild und ein Text");
        assertThat(html.select("del").text()).isEqualTo("weg: \uD83D\uDE00");
    }

    @Test
    void refusesAnotherOldText() {
        var comparison = Comparison.of(FIRST, SECOND);
        assertThatThrownBy(() -> comparison.applyTo(THIRD)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> comparison.applyTo(FIRST + " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsItsWordsInTheMessages() {
        var messages = ResourceBundle.getBundle("messages/text", Locale.ROOT);
        var words = Comparison.Words.from(
                (key, arguments) -> new MessageFormat(messages.getString(key), Locale.GERMAN).format(arguments));
        assertThat(words.inserted()).isEqualTo("eingefügt:");
        assertThat(words.movedHere().apply(2)).isEqualTo("verschoben hierher (2):");
        assertThat(words.unchanged().apply(1200)).isEqualTo("1.200 unveränderte Absätze");
    }
}
