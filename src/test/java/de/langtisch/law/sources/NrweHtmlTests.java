package de.langtisch.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.citations.Court;
import de.langtisch.law.sources.ImportWarning.Kind;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/// An invented decision in the form of a page of NRWE.
class NrweHtmlTests {
    private static final String PAGE = """
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
            <html lang="de"><head><title>x</title><script>alert(1)</script></head><body>
            <p class="screen"><a href="1_K_2_24_Urteil_20240625.html" onclick="x()">Seite drucken</a></p>
            <div class="maindiv">
              <div class="feldbezeichnung">Datum:</div><div class="feldinhalt">25.06.2024</div>
              <div class="feldbezeichnung">Gericht:</div><div class="feldinhalt">Verwaltungsgericht Köln</div>
              <div class="feldbezeichnung">Spruchkörper:</div><div class="feldinhalt">1. Kammer</div>
              <div class="feldbezeichnung">Entscheidungsart:</div><div class="feldinhalt">Urteil</div>
              <div class="feldbezeichnung">Aktenzeichen:</div><div class="feldinhalt">1 K 2/24</div>
              <div class="feldbezeichnung">ECLI:</div><div class="feldinhalt">ECLI:DE:VGK:2024:0625.1K2.24.00</div>
            </div>
            <div class="maindiv">
              <div class="feldbezeichnung">Schlagworte:</div><div class="feldinhalt">Spielhalle; Abstand</div>
              <div class="feldbezeichnung">Normen:</div><div class="feldinhalt">GewO § 15 Abs 2; GewO § 33c</div>
              <div class="feldbezeichnung">Leitsätze:</div><div class="feldinhalt"><p>Der Abstand wird gemessen.</p></div>
            </div>
            <div class="maindiv">
              <div class="feldbezeichnung">Tenor:</div><div class="feldinhalt"><p>Die Klage wird abgewiesen.</p></div>
            </div>
            <div class="maindiv">
              <span class="absatzRechts">1</span><p class="absatzLinks"><b>T a t b e s t a n d :</b></p>
              <span class="absatzRechts">2</span><p class="absatzLinks">Die Klägerin betreibt eine Halle.</p>
              <span class="absatzRechts">3</span><p class="absatzLinks"><b>Entscheidungsgr&#252;nde:</b></p>
              <span class="absatzRechts">4</span><p class="absatzLinks">Die Klage ist unbegr&#252;ndet.</p>
            </div></body></html>""";

    @Test
    void givesFieldsAndText() {
        var ruling = Reading.one("gespeichert.html", PAGE);
        assertThat(ruling.source())
                .isEqualTo(new SourceReference("VG Köln/1_K_2_24_Urteil_20240625", "NRWE", null, true));
        assertThat(ruling.facts().court()).isEqualTo(new Court("VG Köln", "1. Kammer"));
        assertThat(ruling.facts().date()).isEqualTo("2024-06-25");
        assertThat(ruling.text().title()).isEqualTo("Spielhalle; Abstand");
        assertThat(ruling.text().leitsatz()).isEqualTo("Der Abstand wird gemessen.");
        assertThat(ruling.text().tenor()).isEqualTo("Die Klage wird abgewiesen.");
        assertThat(ruling.text().norms()).containsExactly("GewO § 15 Abs 2", "GewO § 33c");
        assertThat(ruling.text().body()).isEqualTo("""
                ## Leitsatz

                Der Abstand wird gemessen.

                ## Tenor

                Die Klage wird abgewiesen.

                ## Tatbestand

                [2] Die Klägerin betreibt eine Halle.

                ## Entscheidungsgründe

                [4] Die Klage ist unbegründet.""");
        assertThat(ruling.warnings()).isEmpty();
    }

    @Test
    void reportsAnotherTypeInItsName() {
        var ruling = Reading.one("x.html", PAGE.replace("2_24_Urteil_", "2_24_Beschluss_"));
        assertThat(Reading.kinds(ruling)).containsExactly(Kind.TYPE_DIFFERS_FROM_NAME);
        assertThat(ruling.facts().type().written()).isEqualTo("Urteil");
    }

    @Test
    void isReadInItsOwnCharset() {
        var latin =
                PAGE.replace("<head>", "<head><meta charset=windows-1252>").getBytes(Charset.forName("windows-1252"));
        var outcome = (ReadOutcome.Read) Reading.all("x.html", latin).getFirst();
        assertThat(outcome.ruling().facts().court()).isEqualTo(new Court("VG Köln", "1. Kammer"));
    }

    @Test
    void isNoOtherPage() {
        assertThat(Reading.rejection("x.html", "<!DOCTYPE html><html><body><p>Startseite</p></body></html>"))
                .isEqualTo("law.import.error.html-unknown");
    }

    @Test
    void endsAlsoForDeepNestingAndReadsNothingTwice() {
        for (var nested : new String[] {
            "<table><tr><td>",
            "<div class=maindiv>",
            "<span class=absatzRechts>",
            "<div class=feldbezeichnung>Tenor:</div><div class=feldinhalt>"
        }) {
            var deep = PAGE.replace("Die Klägerin betreibt", nested.repeat(20_000) + "tief");
            assertThat(Reading.all("x.html", deep))
                    .allSatisfy(outcome -> assertThat(
                                    ((ReadOutcome.Read) outcome).ruling().text().body())
                            .containsOnlyOnce("tief")
                            .hasSizeLessThan(300_000));
        }
    }
}
