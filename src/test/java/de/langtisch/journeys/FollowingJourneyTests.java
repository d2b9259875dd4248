package de.langtisch.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Step 7 of issue 2: follow a topic, get a mail that says why, change nothing by opening its links.
@JourneyTest
class FollowingJourneyTests {
    @Test
    void tellsByMailWhatAppearedInATopic(Visitor follower, Visitor author, Visitor operator, Visitor stranger) {
        follower.signIn("zugang2@bochum.example")
                .follow("Themen")
                .follow("Bewachungsgewerbe")
                .follow("Diesem Thema folgen")
                .isAt("Folgen: Bewachungsgewerbe")
                .meetsNoBarrier()
                .tick("sofort")
                .press("Folgen")
                .sees("Sie folgen jetzt.")
                .isAt("Abonnements")
                .meetsNoBarrier();

        author.signIn("zugang1@gelsenkirchen.example")
                .follow("Beitrag schreiben")
                .press("Schreiben: Frage")
                .type("Titel", "Dienstausweise am Einlass")
                .type("Ihre Frage", "Wie prüfen Sie die Ausweise am Einlass?")
                .tick("Bewachungsgewerbe")
                .choose("Verteiler", "Alle Mitglieder")
                .sees("Erscheint sofort")
                .press("Jetzt veröffentlichen")
                .isAt("Dienstausweise am Einlass");

        var mail = new Mailbox(operator).mail("Dienstausweise am Einlass");
        assertThat(mail)
                .contains("Sie folgen dem Thema Bewachungsgewerbe.")
                .contains("Stadt Gelsenkirchen")
                .doesNotContain("Wie prüfen Sie die Ausweise");
        follower.open(link(mail, "Im Portal öffnen")).isAt("Dienstausweise am Einlass");

        var settings = link(mail, "Alles, was Sie verfolgen, und wie oft Mail kommt");
        follower.open(settings).isAt("Abonnements").sees("Bewachungsgewerbe");
        stranger.open(link(mail, "Keine Mails mehr zu Bewachungsgewerbe"))
                .isAt("Keine Mails mehr")
                .sees("Bewachungsgewerbe")
                .meetsNoBarrier()
                .press("Keine Mails mehr")
                .sees("Hierzu kommen keine Mails mehr.")
                .meetsNoBarrier();
        follower.open(settings)
                .sees("Bewachungsgewerbe")
                .press("Beenden: Bewachungsgewerbe nicht mehr folgen")
                .sees("Sie folgen nicht mehr.")
                .doesNotSee("Bewachungsgewerbe");
    }

    private static String link(String mail, String words) {
        var found = Pattern.compile(words + ": (\\S+)").matcher(mail);
        assertThat(found.find()).as(words).isTrue();
        return found.group(1);
    }

    @Test
    void followsASearch(Visitor follower) {
        follower.signIn("zugang2@bochum.example")
                .open("/suche?q=Kohlenmonoxid")
                .follow("Suche merken und folgen")
                .sees("Wie oft?")
                .tick("wöchentlich")
                .press("Folgen")
                .sees("gespeicherte Suche");
        follower.follow("Kohlenmonoxid").sees("zu „Kohlenmonoxid“");
    }
}
