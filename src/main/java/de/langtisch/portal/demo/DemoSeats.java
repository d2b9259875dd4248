package de.langtisch.portal.demo;

import de.langtisch.membership.DemoAccounts;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// One demo seat per role.
@Component
@ConditionalOnBooleanProperty("langtisch.demo")
class DemoSeats implements DemoAccounts {
    private static final List<DemoAccount> SEATS = List.of(
            new DemoAccount("ordnungsamt3@hagen.example", "Stadt Hagen, Ordnungsamt, Zugang 3", "Mitglied"),
            new DemoAccount(
                    "ordnungsamt5@hagen.example",
                    "Stadt Hagen, Ordnungsamt, Zugang 5",
                    "zweiter Zugang, gibt in Hagen frei"),
            new DemoAccount(
                    "fachbereich32@hagen.example", "Stadt Hagen, Fachbereich 32", "verwaltet die Zugänge der Behörde"),
            new DemoAccount(
                    "ordnungsamt1@essen.example",
                    "Stadt Essen, Ordnungsamt, Zugang 1",
                    "Vorsitz im Facharbeitskreis Shisha"),
            new DemoAccount("redaktion1@siko.example", "Redaktion 1", "Geschäftsstelle, gibt für alle Mitglieder frei"),
            new DemoAccount(
                    "leitung@siko.example",
                    "Leitung der Sicherheitskooperation",
                    "Leitung: Beitritt, Sitze, Redaktion"),
            new DemoAccount("lenkung@im-nrw.example", "Ministerium des Innern NRW", "Vorsitz im Lenkungskreis"),
            new DemoAccount("technik@siko.example", "Technik", "Betrieb, liest keine Beiträge"),
            new DemoAccount("datenschutz@siko.example", "Datenschutz", "Protokoll"),
            new DemoAccount("revision@siko.example", "Revision", "Protokoll"));

    @Override
    public List<DemoAccount> list() {
        return SEATS;
    }
}
