package de.langtisch.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {
    @Test
    void putsPrintedLinesTogether() {
        var printed = """
                Oberverwaltungsgericht von Beispielstadt
                1 LA 2/26
                Beschluss
                In der Verwaltungsrechtssache
                – Kläger –
                gegen
                – Beklagte –
                hat das Oberverwaltungsgericht von Beispielstadt durch den Prä-
                sidenten am 13. April 2026 in der Besetzung ohne weitere Rich-
                ter beschlossen:
                Der Antrag wird abgelehnt, weil er den Anforderungen des Ge-
                setzes und der Verordnung nicht entspricht.

                2
                Gründe
                1 Der Kläger begehrt die Zulassung der Berufung gegen ein Urteil der Kam-
                mer, das seinem Bevollmächtigten am zweiten Tag des Monats zugestellt wor-
                den ist. Er wendet sich auch gegen die Kosten der Landes- und Bundes-
                behörden in diesem Verfahren und in dem davor.
                2 Der Antrag hat keinen Erfolg, denn die Voraussetzungen liegen nicht vor.
                Die Darlegungen des Klägers im Zulassungsverfahren reichen dafür nicht aus.

                - 3 -
                3 Die Kostenentscheidung folgt aus dem Gesetz und bedarf keiner Begründung.
                a)
                Der Beschluss ist unanfechtbar und wird damit auch sofort rechtskräftig sein.
                """;
        assertThat(PlainText.read(printed).body())
                .contains("hat das Oberverwaltungsgericht von Beispielstadt durch den Präsidenten am 13. April 2026")
                .contains(
                        "\n\n## Gründe\n\n[1] Der Kläger begehrt die Zulassung der Berufung gegen ein Urteil der Kammer, das")
                .contains("Landes- und Bundesbehörden")
                .contains("\n\n[2] Der Antrag hat")
                .contains("\n\n[3] Die Kostenentscheidung")
                .contains("\n\na) Der Beschluss ist unanfechtbar")
                .doesNotContain("- 3 -")
                .doesNotContain("\n\n2\n");
    }

    @Test
    void countsAListOnlyWhereTheNumbersFollow() {
        assertThat(PlainText.read("1. Eins.\n2. Zwei.\n4. Vier.\n5. Fünf.\nSchluss.\n7. Sieben.")
                        .body())
                .isEqualTo("1. Eins.\n\n2. Zwei.\n\n4\\. Vier.\n\n5. Fünf.\n\nSchluss.\n\n7. Sieben.");
        assertThat(PlainText.read("16. April 2026 war ein Donnerstag.").body())
                .isEqualTo("16\\. April 2026 war ein Donnerstag.");
    }

    /// What a reader sees is what the court wrote, whatever signs it used.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Schüler*innen und Lehrer*innen haben Anspruch.",
                "BVerfGE 1, 109 <110 f.> und <Ort> und </b>",
                "# 5 ist keine Überschrift",
                "> zitiert ist nichts",
                "- Kläger -",
                "+ und - und * am Anfang",
                "---",
                "[1]: ist keine Fußnote",
                "[ein Wort](kein Verweis) und [x][y]",
                "R&D, AT&T, &copy; und &amp; bleiben",
                "`kein` Code und C:\\*.* \\ Weg",
                "_nicht_ kursiv und __nicht__ fett, aber a_b_c",
                "1. 2. doppelt gezählt",
                "3) und 4. gezählt",
                "| kein | Tisch |",
                "http://example.org/a_b_c?d=e&f=g",
                "![kein](Bild)"
            })
    void keepsEverySign(String text) {
        var body = PlainText.read(text).body();
        var shown = TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(body));
        assertThat(shown.strip()).isEqualTo(text);
    }

    @Test
    void dropsWhatNobodySees() {
        assertThat(PlainText.read("Grund\u00adsatz\u200b und\u00a0 \u202fmehr").body())
                .isEqualTo("Grundsatz und mehr");
    }
}
