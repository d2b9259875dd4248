package de.langtisch.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Step 9 of issue 2: meet in the room of a Gremium.
@JourneyTest
class GremiumJourneyTests {
    @Test
    void announcesADateThatMembersTakeIntoTheirCalendar(Visitor chair, Visitor member, Visitor outsider)
            throws java.io.IOException {
        chair.signIn("ordnungsamt1@essen.example")
                .follow("Gremien")
                .follow("Facharbeitskreis Shisha")
                .isAt("Facharbeitskreis Shisha")
                .follow("Termin ankündigen")
                .isAt("Termin ankündigen")
                .type("Tag", "2031-03-12")
                .type("Beginn", "13:00")
                .type("Ende", "12:30")
                .type("Tagesordnung", "1. Messgeräte\n2. Gemeinsame Kontrollen")
                .press("Termin ankündigen")
                .sees("Das Ende liegt nicht nach dem Beginn.")
                .sees("Geben Sie den Ort an.")
                .meetsNoBarrier()
                .forgetComplaints()
                .type("Beginn", "10:00")
                .type("Ende", "12:30")
                .type("Ort", "Rathaus Essen, Saal 2")
                .press("Termin ankündigen")
                .sees("Der Termin ist angekündigt.")
                .sees("10:00 bis 12:30 Uhr")
                .meetsNoBarrier();

        member.signIn("ordnungsamt3@hagen.example")
                .open("/gremien/fak-shisha")
                .sees("12.03.2031")
                .sees("Rathaus Essen, Saal 2")
                .sees("Gemeinsame Kontrollen")
                .sees("stellvertretender Vorsitz");
        var calendar = member.page().waitForDownload(() -> member.follow("In den Kalender (ICS)"));
        assertThat(java.nio.file.Files.readString(calendar.path()))
                .startsWith("BEGIN:VCALENDAR")
                .contains("Rathaus Essen\\, Saal 2");

        outsider.signIn("zugang1@bochum.example")
                .open("/gremien/fak-shisha")
                .isAt("Facharbeitskreis Shisha")
                .doesNotSee("Rathaus Essen, Saal 2");
    }

    @Test
    void writesAnEntryThatOnlyMembersRead(Visitor chair, Visitor member, Visitor outsider) {
        chair.signIn("ordnungsamt1@duisburg.example")
                .open("/gremien/fak-rotlicht")
                .follow("Eintrag schreiben")
                .isAt("Eintrag schreiben")
                .type("Tag", "2026-10-01")
                .tick("Beschlossen")
                .type("Was wurde besprochen oder beschlossen?", "Der Kreis sammelt Muster für Betriebskonzepte.")
                .press("Eintragen")
                .sees("Der Eintrag steht in der Liste.")
                .sees("01.10.2026")
                .sees("Der Kreis sammelt Muster für Betriebskonzepte.");
        member.signIn("ordnungsamt3@hagen.example")
                .open("/gremien/fak-rotlicht")
                .sees("Der Kreis sammelt Muster für Betriebskonzepte.");
        outsider.signIn("zugang1@bochum.example")
                .open("/gremien/fak-rotlicht")
                .isAt("Facharbeitskreis Rotlicht")
                .doesNotSee("Der Kreis sammelt Muster");
    }

    @Test
    void sharesAPaperThatTheDeputyReleases(Visitor author, Visitor deputy, Visitor outsider) {
        author.signIn("ordnungsamt3@hagen.example")
                .follow("Beitrag schreiben")
                .press("Schreiben: Unterlage")
                .type("Titel", "Vorlage zu Messgeräten")
                .type("Datum", "2026-11-20")
                .type("Inhalt", "Vorschlag: ein gemeinsames Datenblatt.")
                .tick("Shisha")
                .choose("Verteiler", "Facharbeitskreis Shisha")
                .sees("Nicht: Öffentlichkeit.")
                .press("Zur Freigabe geben")
                .sees("Dieser Entwurf wartet auf die Freigabe.");
        deputy.signIn("ordnungsamt2@duisburg.example")
                .open("/freigaben")
                .follow("Vorlage zu Messgeräten")
                .press("Freigeben")
                .sees("Der Beitrag ist freigegeben und veröffentlicht.")
                .open("/gremien/fak-shisha")
                .follow("Vorlage zu Messgeräten")
                .sees("Vorschlag: ein gemeinsames Datenblatt.");
        outsider.signIn("zugang1@bochum.example")
                .open("/gremien/fak-shisha")
                .isAt("Facharbeitskreis Shisha")
                .doesNotSee("Vorlage zu Messgeräten");
    }
}
