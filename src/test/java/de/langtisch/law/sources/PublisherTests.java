package de.langtisch.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.law.sources.ImportWarning.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A publisher's Leitsatz is protected and never taken along (§ 5 UrhG); a court's is.
class PublisherTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Redaktioneller Leitsatz",
                "Redaktionelle Leitsätze:",
                "Leitsatz (redaktionell)",
                "Leitsatz der Redaktion",
                "Leitsatz des Verfassers",
                "Nichtamtlicher Leitsatz",
                "Orientierungssatz (redaktionell)",
                "Redaktioneller Orientierungssatz",
                "Leitsatz (juris)",
                "Redaktionelle Zusammenfassung"
            })
    void leavesOutWhatAPublisherWrote(String heading) {
        var ruling = text(
                heading + "\\nGeschütztes Wort eins.\\nGeschütztes Wort zwei.\\nTenor\\nDie Klage wird abgewiesen.");
        assertThat(ruling.text().body()).isEqualTo("## Tenor\n\nDie Klage wird abgewiesen.");
        assertThat(ruling.text().leitsatz()).isNull();
        assertThat(Reading.kinds(ruling)).containsExactly(Kind.PUBLISHER_LEITSATZ_DROPPED);
        assertThat(ruling.waitsInReview()).isFalse();
        assertThat(ruling.toString()).doesNotContain("Geschütztes");
    }

    @Test
    void leavesOutItsTextOnTheSameLine() {
        var ruling = text("Redaktioneller Leitsatz: Geschütztes Wort.\\nTenor\\nDie Klage wird abgewiesen.");
        assertThat(ruling.toString()).doesNotContain("Geschütztes");
        assertThat(Reading.kinds(ruling)).containsExactly(Kind.PUBLISHER_LEITSATZ_DROPPED);
    }

    @Test
    void separatesThemWhereEachIsMarked() {
        var ruling = text("Leitsätze:\\n1. Amtliches Wort. (Rn. 5) (amtlicher Leitsatz)\\n"
                + "2. Geschütztes Wort. (Rn. 7)\\n(redaktioneller Leitsatz)\\nTenor\\nDie Klage wird abgewiesen.");
        assertThat(ruling.text().leitsatz()).isEqualTo("1. Amtliches Wort. (Rn. 5) (amtlicher Leitsatz)");
        assertThat(ruling.toString()).doesNotContain("Geschütztes");
        assertThat(Reading.kinds(ruling)).containsExactly(Kind.PUBLISHER_LEITSATZ_DROPPED);
    }

    @Test
    void holdsADecisionOfWhichNothingIsLeft() {
        var ruling = text("Redaktioneller Leitsatz\\nGeschütztes Wort.\\nHier geht es ohne Überschrift weiter.");
        assertThat(Reading.kinds(ruling)).contains(Kind.PUBLISHER_LEITSATZ_WITHOUT_END);
        assertThat(ruling.waitsInReview()).isTrue();
        assertThat(ruling.toString()).doesNotContain("Geschütztes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"leitsatz\":\"Redaktioneller Leitsatz: Geschütztes Wort.\"",
                "\"leitsatz\":\"Leitsatz (redaktionell)\\nGeschütztes Wort.\"",
                "\"headnote\":\"Geschütztes Wort. (redaktioneller Leitsatz)\"",
                "\"redaktioneller_leitsatz\":\"Geschütztes Wort.\""
            })
    void leavesOutTheFieldOfAPublisher(String field) {
        var ruling = Reading.one("a.json", "{" + START + field + ",\"text\":\"Ein Text.\"}");
        assertThat(ruling.text().leitsatz()).isNull();
        assertThat(Reading.kinds(ruling)).containsExactly(Kind.PUBLISHER_LEITSATZ_DROPPED);
        assertThat(ruling.toString()).doesNotContain("Geschütztes");
    }

    @Test
    void keepsTheOfficialOne() {
        var ruling = text("Leitsatz\\nAmtliches Wort.\\nTenor\\nDie Klage wird abgewiesen.");
        assertThat(ruling.text().leitsatz()).isEqualTo("Amtliches Wort.");
        assertThat(ruling.warnings()).isEmpty();
        var field = Reading.one(
                "a.json", "{" + START + "\"leitsatz\":\"Leitsatz:1. Eins.\\n2. Zwei.\",\"text\":\"Ein Text.\"}");
        assertThat(field.text().leitsatz()).isEqualTo("1. Eins.\n\n2. Zwei.");
    }

    @Test
    void dropsThePublishersNoticeBelowTheDecision() {
        var ruling = text("Tenor\\nDie Klage wird abgewiesen.\\nHinweis:\\nHinweis: Das Dokument wurde redaktionell"
                + " aufgearbeitet und unterliegt in dieser Form einem besonderen Schutz.");
        assertThat(ruling.text().body()).isEqualTo("## Tenor\n\nDie Klage wird abgewiesen.");
        assertThat(Reading.kinds(ruling)).containsExactly(Kind.PUBLISHER_NOTICE_DROPPED);
    }

    private static final String START = """
            "_id":"NW-1","_source":"DE/X","url":"https://nrwe.justiz.nrw.de/x","court":"VG Köln","date":"2025-01-02",\
            "aktenzeichen":"1 K 1/25","decision_type":"Urteil",""";

    private static ImportedRuling text(String text) {
        return Reading.one("a.json", "{" + START + "\"text\":\"" + text + "\"}");
    }
}
