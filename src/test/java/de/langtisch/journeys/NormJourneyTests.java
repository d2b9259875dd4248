package de.langtisch.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Norm pages: from a question or a text to the norm, from there to all that cites it, and to the law itself.
@JourneyTest
class NormJourneyTests {
    private static final String RULING = "Shisha-Bar ist keine Schank- oder Speisewirtschaft: keine Geldspielgeräte";

    @Test
    void leadsFromAQuestionToTheNormAndToWhatCitesIt(Visitor visitor) {
        visitor.signIn("ordnungsamt3@hagen.example");
        visitor.keys("/").typeKeys("33c gewo").keys("Enter");
        visitor.page().waitForURL("**/suche?**");
        visitor.follow("Zur Vorschrift: § 33c GewO").isAt("§ 33c GewO").meetsNoBarrier();
        visitor.sees(RULING).follow("Shisha 1").isAt("§ 33c GewO").sees(RULING);
        visitor.follow(RULING).isAt(RULING);
        visitor.follow("§ 33c Abs. 3 GewO").isAt("§ 33c GewO");
        visitor.follow("Dieser Vorschrift folgen").sees("§ 33c GewO").meetsNoBarrier();
    }

    @Test
    void showsEverybodyTheNormAndOnlyMembersWhatCitesIt(Visitor visitor) {
        visitor.open("/normen/gewo/33c").isAt("§ 33c GewO").doesNotSee(RULING);
        assertThat(visitor.link("Anmelden und alles sehen, was für Sie bestimmt ist")
                        .count())
                .isOne();
        visitor.meetsNoBarrier();
    }

    @Test
    void leadsFromACitedDecisionToIt(Visitor visitor) {
        visitor.signIn("ordnungsamt3@hagen.example");
        visitor.open("/entscheidungen/zitat?gericht=OVG+NRW&datum=2022-07-25&aktenzeichen=4+A+1458%2F20")
                .isAt(RULING);
        visitor.open("/entscheidungen/zitat?gericht=OVG+NRW&aktenzeichen=4+A+1458%2F99")
                .isAt("OVG NRW, 4 A 1458/99")
                .sees("nicht im Portal")
                .meetsNoBarrier();
    }
}
