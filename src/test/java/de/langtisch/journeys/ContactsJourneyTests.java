package de.langtisch.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Step 8 of issue 2: know whom to call.
@JourneyTest
class ContactsJourneyTests {
    private static final String ITEM = "Shisha-Kontrolle: Lebensmittelüberwachung nimmt Proben";

    @Test
    void showsTheContactsOfTheReadersOwnArea(Visitor hagen, Visitor essen) {
        hagen.signIn("ordnungsamt3@hagen.example").open("/themen/shisha").follow(ITEM);
        assertThat(contacts(hagen))
                .contains("Stadt Hagen", "Generalzolldirektion")
                .doesNotContain("Stadt Essen");
        essen.signIn("ordnungsamt1@essen.example").open("/themen/shisha").follow(ITEM);
        assertThat(contacts(essen))
                .contains("Stadt Essen", "Generalzolldirektion")
                .doesNotContain("Stadt Hagen");
    }

    private static String contacts(Visitor visitor) {
        return visitor.isAt(ITEM)
                .sees("Ansprechstellen für Ihr Gebiet")
                .page()
                .locator("aside section")
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHasText("Ansprechstellen für Ihr Gebiet"))
                .innerText();
    }

    @Test
    void letsTheAuthorityKeepAndConfirmItsContact(Visitor admin, Visitor reader) {
        var unit = "Ordnungsamt, Gaststätten und Gewerbe";
        admin.signIn("fachbereich32@hagen.example")
                .follow("Ansprechstellen")
                .isAt("Ansprechstellen")
                .press("Stimmt noch: " + unit)
                .sees("Die Ansprechstelle ist heute bestätigt.")
                .follow("Ansprechstelle ändern: " + unit)
                .isAt("Ansprechstelle ändern")
                .meetsNoBarrier()
                .type("Telefon", "0171 39200-29")
                .press("Speichern")
                .sees("Die Ansprechstelle ist gespeichert und heute bestätigt.");
        reader.signIn("ordnungsamt3@hagen.example").open("/themen/shisha").follow(ITEM);
        assertThat(contacts(reader)).contains("0171 39200-29");
        reader.follow("Ansprechstellen")
                .doesNotSee("Stimmt noch")
                .choose("Thema", "Shisha")
                .press("Anzeigen");
        reader.sees(unit).doesNotSee("Lebensmittelüberwachung");
    }

    @Test
    void letsAColleagueShowAndHideWhoTheyAre(Visitor colleague, Visitor reader) {
        colleague
                .signIn("lebensmittel@hagen.example")
                .open("/zugang")
                .type("Name", "Frühdienst Lebensmittelkontrolle")
                .type("Funktion", "Kontrolle und Beratung")
                .type("Dienstliche Telefonnummer", "0171 39200-28")
                .tick("Lebensmittel und Verbraucherschutz")
                .press("Angaben speichern")
                .sees("Ihre Angaben sind gespeichert.");
        reader.signIn("ordnungsamt1@essen.example").follow("Mitglieder").follow("Stadt Hagen");
        reader.sees("Kontrolle und Beratung").sees("0171 39200-28");
        colleague.type("Name", "").type("Funktion", "").type("Dienstliche Telefonnummer", "");
        colleague.page().getByLabel("Lebensmittel und Verbraucherschutz").uncheck();
        colleague.press("Angaben speichern").sees("Von Ihnen ist nichts mehr zu sehen.");
        reader.page().reload();
        reader.isAt("Stadt Hagen").doesNotSee("Kontrolle und Beratung");
    }
}
