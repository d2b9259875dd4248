package de.langtisch.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RenderingTests {
    private static Element html(String source) {
        return Jsoup.parseBodyFragment(CanonicalText.toHtml(source)).body();
    }

    @Test
    void putsHeadingsBelowThoseOfThePage() {
        assertThat(CanonicalText.toHtml("# A\n## B\n### C\n#### D\n##### E"))
                .isEqualTo("<h3>A</h3>\n<h4>B</h4>\n<h5>C</h5>\n<h6>D</h6>\n<h6>E</h6>\n");
    }

    @Test
    void leavesNoGapBetweenLevelsOfHeadings() {
        assertThat(html("### A\n# B\n### C\n## D\n### E").children().eachText())
                .containsExactly("A", "B", "C", "D", "E");
        assertThat(html("### A\n# B\n### C\n## D\n### E").children().stream().map(Element::normalName))
                .containsExactly("h3", "h3", "h4", "h4", "h5");
    }

    @Test
    void writesNoEmptyHeadingLinkOrHeaderCell() {
        assertThat(html("#\n\n# &nbsp;\n\n# ![](/x)").children()).isEmpty();
        assertThat(html("[](https://example.org/a)").select("a").text()).isEqualTo("https://example.org/a");
        assertThat(html("| | A |\n|---|---|\n| 1 | 2 |").select("th").eachText())
                .containsExactly("A");
    }

    @Test
    void givesTablesHeadersWithScope() {
        Element table = html("| Betrieb | CO |\n|:--|--:|\n| Bar \\| Hof | 35 |\n| **Kiosk** |");
        assertThat(table.select("thead th[scope=col]").eachText()).containsExactly("Betrieb", "CO");
        assertThat(table.select("tbody tr")).hasSize(2);
        assertThat(table.select("tbody td").eachText()).containsExactly("Bar | Hof", "35", "Kiosk");
        assertThat(table.select("td.text-right")).hasSize(2);
        assertThat(table.select("div[tabindex=0] > table")).hasSize(1);
    }

    @Test
    void callsNothingAHeaderWhereNoDataFollow() {
        assertThat(html("| A | B |\n|---|---|").select("th")).isEmpty();
    }

    @Test
    void showsLineBreaksAsTyped() {
        assertThat(CanonicalText.toHtml("Stadt Hagen\nOrdnungsamt\\\nZimmer 3"))
                .isEqualTo("<p>Stadt Hagen<br>\nOrdnungsamt<br>\nZimmer 3</p>\n");
    }

    @Test
    void rendersListsTightAndLoose() {
        assertThat(CanonicalText.toHtml("- a\n- b\n  1. c\n")).isEqualTo("""
                <ul>
                <li>a</li>
                <li>b
                <ol>
                <li>c</li>
                </ol>
                </li>
                </ul>
                """);
        assertThat(html("- a\n\n- b").select("li > p").eachText()).containsExactly("a", "b");
        assertThat(html("3. a\n4. b").select("ol").attr("start")).isEqualTo("3");
    }

    @Test
    void takesIndentedLinesForTextAndFencedOnesForCode() {
        assertThat(html("Text\n\n    eingerückt *so*").select("p em").text()).isEqualTo("so");
        assertThat(html("```sql\n  a < b\n```").select("pre > code").text()).isEqualTo("a < b");
    }

    @Test
    void linksAddressesThatStandBare() {
        Element body = html(
                "Siehe https://example.org/a_b_(c)?x=1&amp;y=2, (http://example.org/x). Auch`https://example.org`");
        assertThat(body.select("a").eachAttr("href"))
                .containsExactly("https://example.org/a_b_(c)?x=1&y=2", "http://example.org/x");
        assertThat(body.text()).endsWith("(http://example.org/x). Auchhttps://example.org");
    }

    @Test
    void marksLinksThatLeaveThePortal() {
        Element body = html("[a](https://example.org) [b](/beitraege/1) [c](mailto:amt@example.org)");
        assertThat(body.select("a[rel=\"noopener noreferrer\"]").eachText()).containsExactly("a", "c");
        assertThat(body.select("a[href=/beitraege/1]").hasAttr("rel")).isFalse();
    }

    @Test
    void showsTheWordsOfAnImageInsteadOfIt() {
        assertThat(CanonicalText.toHtml("![Plan *A*](https://example.org/a.png)"))
                .isEqualTo("<p>Plan <em>A</em></p>\n");
    }

    @Test
    void hidesNothingInDefinitionsAndComments() {
        assertThat(html("[x]: /u \"geheim\"\n\nText [x] <!-- leise -->").text())
                .isEqualTo("[x]: /u \"geheim\" Text [x] <!-- leise -->");
        assertThat(CanonicalText.toPlain("[x]: /u \"geheim\"\n\nText")).isEqualTo("[x]: /u \"geheim\"\nText");
    }

    @Test
    void writesPlainTextWithOneLineForEachBlock() {
        String source =
                "# Titel\n\nEin **fetter** [Link](https://example.org)\nZeile &amp; mehr\n\n- a\n- b\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n> Zitat\n\n```\nx\ny\n```";
        assertThat(CanonicalText.toPlain(source).lines())
                .containsExactly("Titel", "Ein fetter Link Zeile & mehr", "a", "b", "A\tB", "1\t2", "Zitat", "x", "y");
        assertThat(CanonicalText.toPlain("")).isEmpty();
    }

    @Test
    void keepsEveryWordOfEveryMark() {
        for (String source : List.of("* a", "_a_", "**a", "~~a~~", "a^2", "[a]", "1) a", "+ a", "==a==", "a | b")) {
            assertThat(html(source).text()).as(source).contains("a");
        }
    }
}
