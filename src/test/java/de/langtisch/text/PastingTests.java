package de.langtisch.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;

class PastingTests {
    private static String word() {
        try (var in = PastingTests.class.getResourceAsStream("/text/word.html")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String paste(String html) {
        return CanonicalText.fromHtml(html);
    }

    @Test
    void makesCleanTextOfWord() {
        assertThat(paste(word())).isEqualTo("""
                # Kontrolle von Shisha-Bars

                # 1. Anlass

                Am 12.\u00A0November\u00A02026 kontrollierte das Ordnungsamt Hagen **drei Betriebe**; siehe \
                [Bericht](https://www.example.org/pfad?a=1&b=2) und hier. CO₂ und 12 m², *sehr eng*.

                Bürger\\*innen & Polizei_Hagen <5> # 3 [1\\](2)neu

                ## 1.1 Mitnehmen

                - CO-Warner
                  - kalibriert
                - Zoll

                Ablauf:

                1. Messen
                2. Lüften
                   - a) Fenster

                12\\. Dezember 2026: Ende.

                | Betrieb | CO (ppm) |
                | --- | ---: |
                | Bar A \\| Hof Keller | 35 |
                | entfällt |  |

                Grundriss""");
    }

    @Test
    void readsItsOwnPagesBack() {
        String source = paste(word());
        assertThat(paste(CanonicalText.toHtml(source))).isEqualTo(source);
    }

    @Test
    void leavesHiddenDeletedAndForeignPartsOut() {
        assertThat(paste("a<!-- b --><script>c</script><style>d</style><span style='display:none'>e</span><del>f</del>"
                        + "<ins>g</ins><iframe>h</iframe><p hidden>i</p><noscript>j</noscript><template>k</template>"))
                .isEqualTo("ag");
    }

    @Test
    void keepsOnlyLinksThatAreSafe() {
        assertThat(
                        paste(
                                "<a href='javascript:alert(1)'>a</a> <a href='/beitraege/1'>b</a> <a href='https://example.org/x(y)'>c</a>"
                                        + " <a href='https://example.org/d'>https://example.org/d</a> <a href='relativ.html'>e</a> <a href='mailto:a@example.org'>f</a>"))
                .isEqualTo(
                        "a [b](/beitraege/1) [c](https://example.org/x%28y%29) <https://example.org/d> e [f](mailto:a@example.org)");
    }

    @Test
    void movesBlanksAndSignsOutOfEmphasis() {
        assertThat(paste("<b>fett </b>normal <b>a</b><b>b</b> <i>(x)</i>y <strong> </strong><b>nur <i>beides</i></b>"))
                .isEqualTo("**fett** normal **ab** *(x*)y **nur** ***beides***");
        assertThat(
                        paste(
                                "<b style='font-weight:normal' id='docs-internal-guid-1'>a <span style='font-weight:700'>b</span></b>"))
                .isEqualTo("a **b**");
    }

    @Test
    void readsListsInEveryForm() {
        assertThat(paste("<ul><li>a<ol start=3><li>b<li>c</ol></li><ul><li>d</ul><li><p>e</p><p>f</p></li></ul>"))
                .isEqualTo("- a\n\n  3. b\n  4. c\n  - d\n\n- e\n\n  f");
        assertThat(paste("<ol type=a><li>x</li><li>y</li></ol><ol type=I start=4><li>z</ol>"))
                .isEqualTo("- a) x\n- b) y\n\n* IV. z");
        assertThat(
                        paste(
                                "<p class='list_Paragraph'>1.\tEins</p><p class='list_Paragraph'>2.\tZwei</p><p>•\u00A0Punkt</p>"))
                .isEqualTo("1. Eins\n2. Zwei\n\n- Punkt");
    }

    @Test
    void keepsTwoListsApart() {
        String source = paste("<ul><li>a</ul><ul><li>b</ul><ol><li>c</ol><ol><li>d</ol>");
        assertThat(source).isEqualTo("- a\n\n* b\n\n1. c\n\n1) d");
        assertThat(paste(CanonicalText.toHtml(source))).isEqualTo(source);
    }

    @Test
    void readsQuotationsCodeAndRules() {
        assertThat(
                        paste(
                                "<blockquote><p>a</p><p>b</p></blockquote><hr><pre>x\n  ``` y\n</pre><p>Text <code>a`b</code></p>"))
                .isEqualTo("> a\n>\n> b\n\n___\n\n````\nx\n  ``` y\n````\n\nText ``a`b``");
    }

    @Test
    void readsBreaksAsMailProgramsWriteThem() {
        assertThat(paste("Zeile 1<br>Zeile 2<br><br>Absatz<div>noch</div>einer"))
                .isEqualTo("Zeile 1\nZeile 2\n\nAbsatz\n\nnoch\n\neiner");
    }

    @Test
    void raisesTheHighestHeadingToTheFirstLevel() {
        assertThat(paste("<h3>A</h3><h4>B <b>c</b></h4><h2></h2>")).isEqualTo("# A\n\n## B c");
    }

    @Test
    void spreadsMergedCells() {
        assertThat(paste("<table><tr><th>A<th>B<th>C<tr><td rowspan=2>1<td colspan=2>2<tr><td>3<td>4</table>"))
                .isEqualTo("| A | B | C |\n| --- | --- | --- |\n| 1 | 2 |  |\n|  | 3 | 4 |");
    }

    @Test
    void takesFramesForWhatTheyHold() {
        assertThat(paste("<table><tr><td><p>a</p><table><tr><td>1<td>2<tr><td>3<td>4</table></td></tr></table>"))
                .isEqualTo("a\n\n| 1 | 2 |\n| --- | --- |\n| 3 | 4 |");
        assertThat(paste("<table><tr><td><p>a</p><ul><li>b</ul></td></tr></table>"))
                .isEqualTo("a\n\n- b");
    }

    @Test
    void writesListsInCellsOnOneLine() {
        assertThat(paste("<table><tr><td>A<td>B<tr><td><ul><li>x<li>y</ul><td>a<br>b</table>"))
                .isEqualTo("| A | B |\n| --- | --- |\n| • x • y | a b |");
    }

    /// Whatever is pasted, the words come out as they were, in paragraphs, headings, items and cells.
    @Test
    void neverChangesAWord() {
        var random = new Random(17);
        var bits = List.of(
                "Wort",
                "*",
                "**",
                "_",
                "`",
                "[",
                "]",
                "(",
                ")",
                "!",
                "#",
                "##",
                ">",
                "<",
                "<b>",
                "&",
                "&amp;",
                "\\",
                "|",
                "~~~",
                "-",
                "---",
                "+",
                "=",
                "===",
                "1.",
                "12)",
                "a)",
                ":",
                "https://example.org/a_b",
                "\uD83D\uDE00",
                "ü",
                "§ 33c",
                "$x$",
                "{y}",
                "\"",
                "'",
                "^",
                "[a]: b",
                "](",
                "![",
                "--");
        for (int round = 0; round < 1_500; round++) {
            var text = new StringBuilder();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                text.append(bits.get(random.nextInt(bits.size()))).append(random.nextInt(3) == 0 ? " " : "");
            }
            String words = text.toString().strip();
            String html = Entities.escape(words);
            assertThat(words(paste("<p>" + html + "</p>"))).isEqualTo(words);
            assertThat(words(paste("<h2>" + html + "</h2>"))).isEqualTo(words);
            assertThat(words(paste("<ul><li>" + html + "</ul>"))).isEqualTo(words);
            assertThat(words(paste("<table><tr><td>" + html + "<td>x</table>"))).isEqualTo(words + "\tx");
            String styled = "<b>" + html + "</b>" + html + "<i>" + html + "</i><a href='/x'>" + html + "</a>";
            assertThat(words(paste("<p>" + styled))).isEqualTo(words.repeat(4));
        }
    }

    private static String words(String source) {
        return CanonicalText.toPlain(source);
    }

    /// What the portal shows, copied and pasted, is the same text again.
    @Test
    void staysTheSameOnTheSecondWay() {
        var random = new Random(23);
        var blocks = List.of(
                "# Titel",
                "## 2. Titel",
                "Absatz **fett** und *schräg*.",
                "Zeile\nZeile",
                "- a\n- b\n  - c",
                "1. x\n2. y",
                "> Zitat\n>\n> zwei",
                "| A | B |\n| --- | ---: |\n| 1 | \\| |",
                "```\ncode *x*\n```",
                "[Link](https://example.org/a?b=1&c=2) und `code`",
                "___",
                "12\\. Mai",
                "<x> &amp; \\*",
                "- a\n\n  b\n\n- c");
        for (int round = 0; round < 500; round++) {
            var source = new StringBuilder();
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                source.append(blocks.get(random.nextInt(blocks.size()))).append("\n\n");
            }
            String once = paste(CanonicalText.toHtml(source.toString()));
            assertThat(CanonicalText.toPlain(once)).isEqualTo(CanonicalText.toPlain(source.toString()));
            assertThat(paste(CanonicalText.toHtml(once))).isEqualTo(once);
        }
    }
}
