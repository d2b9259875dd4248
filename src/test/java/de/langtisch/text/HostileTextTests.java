package de.langtisch.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Texts that take other renderers minutes, or their stack. Times are those of the processor.
class HostileTextTests {
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final List<String> UNITS = List.of(
            "[",
            "![",
            "*a ",
            "_a",
            "**a *b ",
            "[a](<b",
            "[a](",
            "- ",
            ">",
            "> ",
            "1. ",
            "<",
            "<a ",
            "<!--",
            "<?",
            "<![CDATA[",
            "<a href='",
            "&",
            "&amp;",
            "`a``b```c",
            "&\\```",
            "`",
            "\\",
            "(",
            "[a]: /u\n",
            "[a]: ",
            "[x][",
            "\n]a",
            "![\n",
            "\"\n](",
            "- a\n",
            "a\n",
            "> a\n",
            "# a\n",
            "| a\n",
            "|a|b\n",
            "https://",
            "https://a.de/)) ",
            "\t",
            "*",
            "a**b",
            "_a *b_ c* ",
            "```\n",
            "~~~\n",
            "---\n",
            "===\na\n",
            "<http://a",
            "a@b.de ");

    private static void renders(String source) {
        assertThat(Cpu.time(() -> {
                    CanonicalText.toHtml(source);
                    CanonicalText.toPlain(source);
                }))
                .as("%s… × %d", source.substring(0, Math.min(9, source.length())), source.length())
                .isLessThan(SOON);
    }

    @Test
    void survivesMarksRepeatedEndlessly() {
        for (String unit : UNITS) {
            renders(unit.repeat(150_000 / unit.length()));
        }
    }

    @Test
    void survivesTenThousandLevelsOfNesting() {
        int levels = 10_000;
        renders("> ".repeat(levels) + "a");
        renders("- ".repeat(levels) + "a");
        renders("*a ".repeat(levels) + "b* ".repeat(levels));
        renders("*".repeat(levels) + "a" + "*".repeat(levels));
        renders("[".repeat(levels) + "a" + "](/u)".repeat(levels));
        renders("![".repeat(levels) + "a" + "](/u)".repeat(levels));
        var staircase = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            staircase.append("  ".repeat(i)).append("- a\n");
        }
        renders(staircase.toString());
    }

    @Test
    void survivesTheNestingThatIsStillRead() {
        renders("*a ".repeat(990) + "b* ".repeat(990));
        assertThat(CanonicalText.toHtml("![".repeat(900) + "a" + "](/u)".repeat(900)))
                .isEqualTo("<p>a</p>\n");
    }

    @Test
    void survivesTablesThatWouldUnfold() {
        renders("|a".repeat(20_000) + "|\n" + "|-".repeat(20_000) + "|\n" + "|\n".repeat(20_000));
        renders("|a".repeat(50) + "|\n" + "|-".repeat(50) + "|\n" + "a\n".repeat(200_000));
    }

    @Test
    void survivesRandomMixtures() {
        var random = new Random(5);
        for (int round = 0; round < 30; round++) {
            var unit = new StringBuilder();
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                unit.append(UNITS.get(random.nextInt(UNITS.size())));
            }
            renders(unit.toString().repeat(100_000 / unit.length()));
        }
    }

    @Test
    void rendersAMegabyteWithinASecond() {
        String source = MILLION.repeat(1_000_000 / MILLION.length());
        CanonicalText.toHtml(source);
        assertThat(Cpu.time(() -> CanonicalText.toHtml(source))).isLessThan(Duration.ofSeconds(1));
        assertThat(Cpu.time(() -> CanonicalText.toPlain(source))).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void survivesHostileHtml() {
        for (String unit : List.of(
                "<div>",
                "<b>",
                "<ul><li>",
                "<table><tr><td>",
                "<blockquote>",
                "<a href=/x>",
                "<p>*[_`",
                "<sup>",
                "<!--",
                "<td>a",
                "</p>",
                "&",
                "<pre>`",
                "<p>• a",
                "<p style='mso-list:l0 level1'>a",
                "<table><tr><td>a",
                "<h1>")) {
            String html = unit.repeat(100_000 / unit.length());
            assertThat(Cpu.time(() -> CanonicalText.fromHtml(html + "Ende")))
                    .as(unit)
                    .isLessThan(Duration.ofSeconds(4));
        }
        String wide = "<table><tr>" + "<td colspan=60 rowspan=60000>x</td>".repeat(1_000) + "</tr></table>";
        assertThat(CanonicalText.fromHtml(wide.repeat(20))).contains("x");
    }

    private static final String MILLION = """
            ## Zur Zuverlässigkeit im Sinne des § 35 GewO

            Das Gericht führt aus, dass **die Behörde** nach [§ 33c GewO](https://example.org/gewo) und *pflichtgemäßem*
            Ermessen entscheidet; siehe auch `35 ppm` und https://example.org/quelle_1.

            - Messung der Raumluft
            - Anhörung nach § 28 VwVfG
              1. schriftlich
              2. mündlich

            | Betrieb | Wert | Maßnahme |
            | --- | ---: | --- |
            | Bar | 35 | Lüftung |
            | Kiosk | 12 | keine |

            > Der Antrag wird abgelehnt.

            """;
}
