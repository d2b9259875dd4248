package de.langtisch.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.citations.Court;
import de.langtisch.law.Instanz;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An invented decision in the form of rechtsprechung-im-internet.de.
class RiiXmlTests {
    private static final String OFFICIAL = """
            <!DOCTYPE dokument
              SYSTEM "http://www.rechtsprechung-im-internet.de/dtd/v1/rii-dok.dtd">
            """;

    private static final String DECISION = """
            <dokument>
               <doknr>WBRE000000001</doknr><ecli>ECLI:DE:BVerwG:2026:070126B8B1.26.0</ecli>
               <gertyp>BVerwG</gertyp><gerort/><spruchkoerper>8. Senat</spruchkoerper>
               <entsch-datum>20260107</entsch-datum><aktenzeichen>8 B 1/26</aktenzeichen><doktyp>Beschluss</doktyp>
               <vorinstanz>vorgehend OVG Münster, 7. Mai 2025, Az: 4 B 512/24, Beschluss<br/>vorgehend VG Köln, 3. Juni 2024, Az: 1 L 77/24</vorinstanz>
               <norm>§ 33c GewO, § 15 Abs 2 GewO</norm>
               <titelzeile><dl class="RspDL"><dt/><dd><p>Aufstellen von Geräten</p></dd></dl></titelzeile>
               <leitsatz><div><p>Ein Gerät ist ein Gerät.</p></div></leitsatz>
               <tenor><div><dl class="RspDL"><dt/><dd><p>Die Beschwerde wird<br/>zurückgewiesen.</p></dd></dl></div></tenor>
               <tatbestand/><entscheidungsgruende/>
               <gruende><div>
                 <dl class="RspDL"><dt/><dd><h2>I.</h2></dd></dl>
                 <dl class="RspDL"><dt><a name="rd_1">1</a></dt><dd><p>Mindestens 130 m<sup>3</sup>/h&nbsp;und CO<sub>2</sub> &lt;442&gt; für <i>alle</i> Nutzer*innen.</p></dd></dl>
                 <dl class="RspDL"><dt><a name="rd_2">2</a></dt><dd><table><tr><th>Ort</th><th>Wert</th></tr><tr><td>A|B</td><td>1</td></tr></table><p>Danach.</p></dd></dl>
               </div></gruende>
               <abwmeinung/><sonstlt/><publisher>BMJV</publisher>
            </dokument>""";

    @Test
    void namesTheEarlierInstances() {
        var facts = Reading.one("a.xml", OFFICIAL + DECISION).facts();
        assertThat(facts.vorinstanzen())
                .extracting(Instanz::line)
                .containsExactly("OVG NRW, 07.05.2025, 4 B 512/24", "VG Köln, 03.06.2024, 1 L 77/24");
    }

    @Test
    void givesFieldsAndText() {
        var ruling =
                Reading.one("a.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- x -->" + OFFICIAL + DECISION);
        assertThat(ruling.source())
                .isEqualTo(new SourceReference(
                        "WBRE000000001",
                        "Rechtsprechung im Internet",
                        "https://www.rechtsprechung-im-internet.de/jportal/?quelle=jlink&docid=WBRE000000001&psml=bsjrsprod.psml",
                        true));
        assertThat(ruling.facts().court()).isEqualTo(new Court("BVerwG", "8. Senat"));
        assertThat(ruling.text().title()).isEqualTo("Aufstellen von Geräten");
        assertThat(ruling.text().leitsatz()).isEqualTo("Ein Gerät ist ein Gerät.");
        assertThat(ruling.text().norms()).containsExactly("§ 33c GewO", "§ 15 Abs 2 GewO");
        assertThat(ruling.text().body()).isEqualTo("""
                ## Leitsatz

                Ein Gerät ist ein Gerät.

                ## Tenor

                Die Beschwerde wird

                zurückgewiesen.

                ## Gründe

                ### I.

                [1] Mindestens 130 m³/h und CO₂ <442> für alle Nutzer\\*innen.

                | Ort | Wert |
                | --- | --- |
                | A\\|B | 1 |

                [2] Danach.""");
        assertThat(ruling.warnings()).isEmpty();
    }

    @Test
    void isReadWithoutADoctypeAndInLatin1() {
        assertThat(Reading.one("a.xml", DECISION).text().title()).isEqualTo("Aufstellen von Geräten");
        var latin = ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + OFFICIAL + DECISION.replace("₂", ""))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(((ReadOutcome.Read) Reading.all("a.xml", latin).getFirst())
                        .ruling()
                        .text()
                        .title())
                .isEqualTo("Aufstellen von Geräten");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE dokument [<!ENTITY a \"b\">]>",
                "<!DOCTYPE dokument [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE dokument SYSTEM \"http://www.rechtsprechung-im-internet.de/dtd/v1/rii-dok.dtd\" [<!ENTITY a \"b\">]>",
                "<!DOCTYPE dokument SYSTEM \"http://example.org/rii-dok.dtd\">",
                "<!DOCTYPE dokument SYSTEM \"http://www.rechtsprechung-im-internet.de/dtd/v1/rii-dok.dtd?x\">",
                "<!DOCTYPE dokument PUBLIC \"x\" \"http://www.rechtsprechung-im-internet.de/dtd/v1/rii-dok.dtd\">",
                "<!DOCTYPE dokument>",
                "<!ENTITY a \"b\">",
                "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]>"
            })
    void isRefusedWithAnyOtherDoctype(String doctype) {
        var key =
                Reading.rejection("a.xml", "<?xml version=\"1.0\"?>" + doctype + DECISION.replace("Ein Gerät", "&a;"));
        assertThat(key).isEqualTo("law.import.error.xml-doctype");
    }

    @Test
    void isRefusedWithASecondDoctypeAnUnknownEntityOrBrokenMarkup() {
        assertThat(Reading.rejection("a.xml", OFFICIAL + OFFICIAL + DECISION)).isEqualTo("law.import.error.xml-broken");
        assertThat(Reading.rejection("a.xml", OFFICIAL + DECISION.replace("Ein Gerät", "&secret;")))
                .isEqualTo("law.import.error.xml-broken");
        assertThat(Reading.rejection("a.xml", OFFICIAL + DECISION.replace("</gruende>", "")))
                .isEqualTo("law.import.error.xml-broken");
        assertThat(Reading.rejection("a.xml", DECISION.replace("WBRE000000001", "../x")))
                .isEqualTo("law.import.error.no-id");
        assertThat(Reading.rejection("a.xml", "<rss><channel/></rss>")).isEqualTo("law.import.error.xml-unknown");
    }

    @Test
    void endsAlsoForDeepNesting() {
        var deep = DECISION.replace("Danach.", "<b>".repeat(100_000) + "tief" + "</b>".repeat(100_000));
        assertThat(Reading.all("a.xml", deep)).hasSize(1);
    }
}
