package de.langtisch.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.citations.Aktenzeichen;
import de.langtisch.citations.Court;
import de.langtisch.law.sources.ImportWarning.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// The field names of the collections differ; what comes out is the same. All decisions here are invented.
class CollectionShapesTests {
    @Test
    void readsTheFederalCourts() {
        var ruling = Reading.one("a.json", """
                {"_id":"KARE1","_source":"DE/BAG","title":"BAG 2. Senat, Urteil vom 30.10.2025, 2 AZR 1/24",
                 "text":"\\n   \\nLeitsatz:\\nEin Satz.\\n\\n\\nTenor:\\n1. Die Revision wird zurückgewiesen. \\n 2. Die Kosten trägt der Kläger.\\n\\n\\nTatbestand:\\n[1] Die Parteien streiten.\\n[2] Sie streiten noch.\\n\\n\\nEntscheidungsgründe:\\nI.\\n[3] Die Revision hat keinen Erfolg.",
                 "date":"2025-10-30","url":"https://www.rechtsprechung-im-internet.de/jportal/?docid=KARE1",
                 "ecli":"ECLI:DE:BAG:2025:301025.U.2AZR1.24.0","aktenzeichen":"2 AZR 1/24","court":"BAG","chamber":"2. Senat",
                 "decision_type":"Urteil","norms":"§ 1 Abs 1 KSchG, § 611a BGB","headnote":"Ein Satz.",
                 "summary":"Kündigung - Probezeit"}""");
        assertThat(ruling.source().name()).isEqualTo("Rechtsprechung im Internet");
        assertThat(ruling.source().official()).isTrue();
        assertThat(ruling.facts().court()).isEqualTo(new Court("BAG", "2. Senat"));
        assertThat(ruling.text().title()).isEqualTo("Kündigung - Probezeit");
        assertThat(ruling.text().leitsatz()).isEqualTo("Ein Satz.");
        assertThat(ruling.text().tenor())
                .isEqualTo("1. Die Revision wird zurückgewiesen.\n\n2. Die Kosten trägt der Kläger.");
        assertThat(ruling.text().norms()).containsExactly("§ 1 Abs 1 KSchG", "§ 611a BGB");
        assertThat(ruling.text().body()).isEqualTo("""
                ## Leitsatz

                Ein Satz.

                ## Tenor

                1. Die Revision wird zurückgewiesen.

                2. Die Kosten trägt der Kläger.

                ## Tatbestand

                [1] Die Parteien streiten.

                [2] Sie streiten noch.

                ## Entscheidungsgründe

                ### I.

                [3] Die Revision hat keinen Erfolg.""");
        assertThat(ruling.warnings()).isEmpty();
    }

    @Test
    void readsTheStatePortals() {
        var ruling = Reading.one("a.json", """
                {"_id":"ST-1","_source":"DE/X","title":"5 B 54/26 HAL | VG Halle (Saale) 5. Kammer | 13.03.2026 | Beschluss",
                 "text":"Anordnung gegen eine Ablehnung\\nLeitsatz\\n1. Erster Satz. \\n(Rn.5)\\n2. Zweiter Satz.\\nTenor\\nDer Antrag wird abgelehnt.\\nGründe\\nI.\\nRandnummer\\n1\\nDer Antrag stützt sich auf \\n§ 8 PsychKG\\n, auch auf \\n§ 9 PsychKG\\nin neuer Fassung.\\n6.\\nRandnummer\\n2\\nKosten folgen.\\nPermalink\\nDiesen Link können Sie kopieren\\nhttps://example.org/x",
                 "date":"2026-03-13","url":"https://landesrecht.sachsen-anhalt.de/perma?d=1","court":"VG Halle (Saale) 5. Kammer",
                 "case_number":"5 B 54/26 HAL","decision_type":"Beschluss","ecli":""}""");
        assertThat(ruling.facts().court()).isEqualTo(new Court("VG Halle", "5. Kammer"));
        assertThat(ruling.text().title()).isEqualTo("Anordnung gegen eine Ablehnung");
        assertThat(ruling.text().leitsatz()).isEqualTo("1. Erster Satz. (Rn.5)\n\n2. Zweiter Satz.");
        assertThat(ruling.text().body()).isEqualTo("""
                ## Leitsatz

                1. Erster Satz. (Rn.5)

                2. Zweiter Satz.

                ## Tenor

                Der Antrag wird abgelehnt.

                ## Gründe

                ### I.

                [1] Der Antrag stützt sich auf § 8 PsychKG, auch auf § 9 PsychKG in neuer Fassung.

                [2] 6. Kosten folgen.""");
    }

    @Test
    void readsTheCollectionWithNumbersBetweenBlankLines() {
        var ruling = Reading.one("a.json", """
                {"_id":"OLDP-1","_source":"DE/OpenLegalData","title":"Landgericht Köln - 84 O 1/18",
                 "text":"Tenor\\n\\nDie Klage wird abgewiesen.\\n\\n1\\nT a t b e s t a n d :\\n\\n2\\nDie Klägerin behauptet etwas.",
                 "date":"2019-11-13","url":"https://de.openlegaldata.io/case/x","court_name":"Landgericht Köln",
                 "file_number":"84 O 1/18","case_type":"Urteil","ecli":"","created_date":"2020-02-06T11:01:05Z"}""");
        assertThat(ruling.text().body())
                .isEqualTo(
                        "## Tenor\n\nDie Klage wird abgewiesen.\n\n## Tatbestand\n\n[2] Die Klägerin behauptet etwas.");
        assertThat(ruling.text().title()).isEqualTo("LG Köln, Urteil vom 13.11.2019, 84 O 1/18");
        assertThat(Reading.kinds(ruling)).containsExactly(Kind.SOURCE_NOT_OFFICIAL);
    }

    @Test
    void movesATenorThatRanIntoTheReasonsAndCutsASecondCopy() {
        var once = "Die Revision wird verworfen. I.\\n[1] Der Angeklagte wurde verurteilt.\\n[2] Das hält.";
        var ruling = Reading.one("a.json", """
                {"_id":"KORE1","_source":"DE/BGH","title":"BGH 1. Strafsenat, Beschluss vom 10.12.2025, 1 StR 1/25",
                 "text":"Tenor\\n \\n\\nGründe\\n %s %s","date":"2025-12-10","court":"BGH 1. Strafsenat",
                 "aktenzeichen":"1 StR 1/25","decision_type":"Beschluss","ecli":"",
                 "url":"https://www.rechtsprechung-im-internet.de/x"}""".formatted(once, once));
        assertThat(ruling.text().body()).isEqualTo("""
                ## Tenor

                Die Revision wird verworfen.

                ## Gründe

                ### I.

                [1] Der Angeklagte wurde verurteilt.

                [2] Das hält.""");
        assertThat(ruling.text().tenor()).isEqualTo("Die Revision wird verworfen.");
        assertThat(Reading.kinds(ruling)).containsExactly(Kind.TEXT_DOUBLED);
    }

    @Test
    void findsTheTypeInShiftedColumnsAndDropsWhatIsNoNorm() {
        var ruling = Reading.one("a.json", """
                {"_id":"HB-1","_source":"DE/BremenCaseLaw","title":"Unterhalt als Absetzbetrag, Beschluss vom 13.03.2026, 1 Ta 1/26",
                 "text":"Kurzer Text.","date":"2026-03-13","court":"Landesarbeitsgericht Bremen","case_number":"1 Ta 1/26",
                 "decision_type":"","legal_area":"Beschluss","normen":"Sonstiges","url":"https://www.landesarbeitsgericht.bremen.de/x"}""");
        assertThat(ruling.facts().type().written()).isEqualTo("Beschluss");
        assertThat(ruling.text().norms()).isEmpty();
        assertThat(ruling.text().title()).isEqualTo("Unterhalt als Absetzbetrag");
    }

    @Test
    void takesNoAddressThatIsNone() {
        for (var url : new String[] {"javascript:alert(1)", "file:///etc/passwd", "kein", "https://", "http://a b"}) {
            var ruling =
                    Reading.one("a.json", "{\"_id\":\"1\",\"_source\":\"X\",\"text\":\"t\",\"url\":\"" + url + "\"}");
            assertThat(ruling.source().url()).isNull();
        }
    }

    @Test
    void twoWithTheSameTextStayTwo() {
        var first = decision("JURE1", "20 F 8/09");
        var second = decision("JURE2", "20 F 9/09");
        assertThat(first.text().body()).isEqualTo(second.text().body());
        assertThat(first.decisionKey()).isNotEqualTo(second.decisionKey());
        assertThat(first.identityKey()).isNotEqualTo(second.identityKey());
        assertThat(decision("JURE1", "20 f 8/09").identityKey()).isEqualTo(first.identityKey());
    }

    private static ImportedRuling decision(String id, String number) {
        var ruling = Reading.one("a.json", """
                {"_id":"%s","_source":"DE/BVerwG","text":"Derselbe Text.","date":"2010-01-07","court":"BVerwG",
                 "aktenzeichen":"%s","decision_type":"Beschluss"}""".formatted(id, number));
        assertThat(ruling.facts().date()).isEqualTo(LocalDate.of(2010, 1, 7));
        assertThat(ruling.facts().aktenzeichen()).containsExactly(new Aktenzeichen(number));
        return ruling;
    }
}
