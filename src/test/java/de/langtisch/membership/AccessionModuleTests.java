package de.langtisch.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.langtisch.items.Drafts;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.ItemId;
import de.langtisch.membership.MembershipWorld.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

@MembershipTest
class AccessionModuleTests {
    @Autowired
    MembershipWorld world;

    @Autowired
    LetterBox letters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Directory directory;

    @Autowired
    Drafts drafts;

    @Autowired
    LeavingClock leavingClock;

    @Test
    void makesAMemberOfAPartnerOnItsEffectiveDate() throws Exception {
        var head = world.head();
        var partner = AuthorityId.random();
        begin(head, partner).andExpect(redirectedUrl("/mitglieder/" + partner + "/aufnahme"));
        begin(head, partner).andExpect(redirectedUrl("/mitglieder/" + partner + "/aufnahme"));
        world.opens(head, "/mitglieder/" + partner + "/aufnahme")
                .andExpect(content().string(containsString("in Aufnahme")))
                .andExpect(content().string(containsString("auch die älteren Beiträge")));
        assertThat(isMember(partner)).isFalse();
        var email = "erster-" + partner + "@amt.example";
        world.sends(head, "/mitglieder/" + partner + "/behoerdenadmin", "email", email, "name", "Behördenadmin")
                .andExpect(flash().attribute("flash", "membership.invited"));
        world.chooses(letters.lastTo(email).path(), MembershipWorld.PASSWORD, MembershipWorld.PASSWORD)
                .andExpect(flash().attribute("flash", "membership.password.chosenEarly"));
        world.signsIn(email, MembershipWorld.PASSWORD).andExpect(redirectedUrl("/anmeldung?fehler"));
        date(head, partner, 0).andExpect(flash().attribute("flash", "membership.accession.dated"));
        assertThat(isMember(partner)).isTrue();
        world.signsIn(email, MembershipWorld.PASSWORD).andExpect(redirectedUrl("/"));
        date(head, partner, 1)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Die Behörde ist schon Mitglied.")));
    }

    @Test
    void waitsForADateAhead() throws Exception {
        var head = world.head();
        var partner = AuthorityId.random();
        begin(head, partner);
        date(head, partner, 3).andExpect(flash().attribute("flash", "membership.accession.dated"));
        assertThat(isMember(partner)).isFalse();
        world.opens(head, "/mitglieder/" + partner + "/aufnahme")
                .andExpect(content().string(containsString("geplant")));
    }

    @Test
    void refusesDatesThatDoNotFit() throws Exception {
        var head = world.head();
        var partner = AuthorityId.random();
        begin(head, partner);
        var path = "/mitglieder/" + partner + "/aufnahme";
        world.sends(head, path, "effectiveOn", "2026-01-01")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Ohne Unterschrift")));
        world.sends(head, path, "signedOn", "gestern").andExpect(status().isBadRequest());
        world.sends(
                        head,
                        "/mitglieder/neu",
                        "id",
                        AuthorityId.random().value(),
                        "name",
                        "X",
                        "partnerType",
                        "bande",
                        "area",
                        "12x")
                .andExpect(status().isBadRequest());
    }

    @Test
    void belongsToTheHeadOfTheOffice() throws Exception {
        var hagen = world.authority();
        for (var other : new Person[] {
            world.admin(hagen), world.member(hagen), world.editor(), world.member(hagen, Role.OPERATOR)
        }) {
            world.opens(other, "/mitglieder/neu").andExpect(status().isNotFound());
            world.opens(other, "/mitglieder/" + hagen + "/aufnahme").andExpect(status().isNotFound());
            world.opens(other, "/mitglieder/vereinbarung").andExpect(status().isNotFound());
            begin(other, AuthorityId.random()).andExpect(status().isNotFound());
            date(other, hagen, 0).andExpect(status().isNotFound());
            leave(other, hagen, "2026-01-01").andExpect(status().isNotFound());
            world.sends(other, "/mitglieder/" + hagen + "/behoerdenadmin", "email", "x@y.example", "name", "Amt")
                    .andExpect(status().isNotFound());
        }
        assertThat(isMember(hagen)).isTrue();
        var head = world.head();
        world.sends(head, "/kapazitaet", "capacity", "HOME");
        world.opens(head, "/mitglieder/neu").andExpect(status().isNotFound());
    }

    @Test
    void endsAccountsAtOnceAndMarksItems() throws Exception {
        var hagen = world.authority();
        var member = world.member(hagen);
        var item = ItemId.random();
        drafts.begin(
                item,
                "report",
                de.langtisch.items.Content.EMPTY,
                directory.account(member.id(), Capacity.HOME).orElseThrow());
        var gremium = world.newGremium(GremiumKind.FACHARBEITSKREIS);
        world.seat(gremium, member, SeatFunction.CHAIR);
        var head = world.head();
        leave(head, hagen, world.today().toString()).andExpect(flash().attribute("flash", "membership.leaving.kept"));
        world.opens(member, "/zugang").andExpect(redirectedUrl("/anmeldung"));
        assertThat(isMember(hagen)).isFalse();
        assertThat(jdbc.sql("select former_member and owner_authority = ? from items.item where id = ?")
                        .params(hagen.value(), item.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("select valid_to < ? from membership.gremium_authority where authority_id = ?")
                        .params(java.sql.Date.valueOf(world.today()), hagen.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        world.opens(world.member(world.authority()), "/mitglieder/" + hagen)
                .andExpect(content().string(containsString("Ehemaliges Mitglied.")));
    }

    @Test
    void keepsAMemberUntilTheDayOfLeaving() throws Exception {
        var hagen = world.authority();
        var member = world.member(hagen);
        var head = world.head();
        leave(head, hagen, world.today().plusDays(2).toString());
        leavingClock.tick();
        world.opens(member, "/zugang").andExpect(status().isOk());
        world.sends(head, "/mitglieder/" + hagen + "/austritt/zuruecknehmen");
        jdbc.sql("update membership.authority set left_on = ? where id = ?")
                .params(java.sql.Date.valueOf(world.today()), hagen.value())
                .update();
        world.opens(member, "/zugang").andExpect(redirectedUrl("/anmeldung"));
        leavingClock.tick();
        assertThat(jdbc.sql("select state from membership.account where id = ?")
                        .param(member.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("deactivated");
    }

    @Test
    void keepsTheAuthorityOfTheOnlyHead() throws Exception {
        jdbc.sql("delete from membership.gremium_seat where gremium_id = ?")
                .param(world.leitung().value())
                .update();
        var head = world.head();
        leave(head, head.authority(), world.today().toString())
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Der Vorsitz der Leitung kommt nur aus dieser Behörde.")));
    }

    @Test
    void recordsAnExtensionOnce() throws Exception {
        var head = world.head();
        var id = AuthorityId.random().value();
        for (int i = 0; i < 2; i++) {
            world.sends(
                            head,
                            "/mitglieder/vereinbarung",
                            "id",
                            id,
                            "title",
                            "Verlängerung " + id,
                            "signedOn",
                            "22.06.2025",
                            "von",
                            "2025-06-22",
                            "bis",
                            "2099-06-21",
                            "signatories",
                            "Ministerium\nStadt")
                    .andExpect(redirectedUrl("/mitglieder"));
        }
        world.opens(world.member(world.authority()), "/mitglieder")
                .andExpect(content().string(containsString("Verlängerung " + id)))
                .andExpect(content().string(containsString("Laufzeit 22.06.2025 bis 21.06.2099")))
                .andExpect(content().string(containsString("gilt heute")));
        world.sends(head, "/mitglieder/vereinbarung", "id", id, "title", "", "von", "2025-06-22", "bis", "2020-01-01")
                .andExpect(status().isBadRequest());
    }

    private ResultActions begin(Person head, AuthorityId partner) throws Exception {
        return world.sends(
                head,
                "/mitglieder/neu",
                "id",
                partner.value(),
                "name",
                "Stadt " + partner,
                "partnerType",
                "kommune",
                "area",
                "05512000");
    }

    private ResultActions date(Person head, AuthorityId partner, int days) throws Exception {
        return world.sends(
                head,
                "/mitglieder/" + partner + "/aufnahme",
                "signedOn",
                world.today().minusDays(3).toString(),
                "effectiveOn",
                world.today().plusDays(days).toString());
    }

    private ResultActions leave(Person head, AuthorityId authority, String day) throws Exception {
        return world.sends(head, "/mitglieder/" + authority + "/austritt", "leftOn", day);
    }

    private boolean isMember(AuthorityId authority) {
        return directory.authorities().stream().anyMatch(a -> a.id().equals(authority));
    }
}
