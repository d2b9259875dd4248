package de.langtisch.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentHtmlTests {
    @Test
    void makesListsOfWrittenSigns() {
        assertThat(html("<p>Vorher</p><p class=\"x\">· Erster</p><p>· <b>Zweiter</b> Punkt</p><p>Nachher</p>"))
                .isEqualTo("<p>Vorher</p><ul><li>Erster</li><li><b>Zweiter</b> Punkt</li></ul><p>Nachher</p>");
        assertThat(html("<p>3. Drei</p><p>4. Vier</p><p>9. Neun</p>"))
                .isEqualTo("<ol start=\"3\"><li>Drei</li><li>Vier</li></ol><p>9. Neun</p>");
        assertThat(html("<p>· eins</p><p>1. eins</p><p>2. zwei</p>"))
                .isEqualTo("<ul><li>eins</li></ul><ol start=\"1\"><li>eins</li><li>zwei</li></ol>");
    }

    @Test
    void leavesSentencesAlone() {
        var sentences = "<p>3. Kammer des Gerichts</p><p>– so das Gericht –</p><p>22.06.2020 trat sie bei</p>";
        assertThat(html(sentences)).isEqualTo(sentences);
    }

    @Test
    void breaksLines() {
        assertThat(html("<p>eins\nzwei <b>drei</b>\nvier</p>")).isEqualTo("<p>eins<br>zwei <b>drei</b><br>vier</p>");
    }

    @Test
    void leavesOutPicturesAndAnchors() {
        assertThat(html("<p><a name=\"_Toc1\"></a>Text<img src=\"embedded:a.png\"></p>"
                        + "<a class=\"external-ref-image\" href=\"https://x.example\"></a>"))
                .isEqualTo("<p>Text</p>");
    }

    @Test
    void takesTheHeadingAtTheBeginning() {
        var html = new DocumentHtml("<p> </p><h1 class=\"title\">Bericht</h1><p>Text</p>");
        assertThat(html.takeTitle()).hasValue("Bericht");
        assertThat(html.html()).doesNotContain("Bericht");
    }

    @Test
    void takesAShortLineBeforeAHeading() {
        var html = new DocumentHtml("<p>Bericht über Hagen</p><h1>Lage</h1><p>Text</p>");
        assertThat(html.takeTitle()).hasValue("Bericht über Hagen");
        assertThat(html.html()).isEqualTo("<h1>Lage</h1><p>Text</p>");
    }

    @Test
    void namesALaterHeadingWithoutTakingIt() {
        var html = new DocumentHtml("<p>Ein Satz.</p><h2>Lage</h2><p>Text</p>");
        assertThat(html.takeTitle()).hasValue("Lage");
        assertThat(html.html()).contains("<h2>Lage</h2>");
        assertThat(new DocumentHtml("<p>Nur ein Absatz</p>").takeTitle()).isEmpty();
    }

    private static String html(String xhtml) {
        return new DocumentHtml(xhtml).html();
    }
}
