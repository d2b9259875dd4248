package de.langtisch.membership;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.langtisch.kernel.AuthorityId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@MembershipTest
class MemberModuleTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    MembershipWorld world;

    @Autowired
    JdbcClient jdbc;

    @Test
    void showsAccessionDatesAsPreciselyAsTheyAreKnown() throws Exception {
        var reader = world.member(world.authority());
        var dates = new String[][] {
            {"day", "2020-08-05", "05.08.2020"},
            {"month", "2020-09-01", "September 2020"},
            {"year", "2021-01-01", "2021"},
            {"not_later", "2022-03-03", "spätestens 03.03.2022"}
        };
        for (var date : dates) {
            var authority = world.authority();
            jdbc.sql("update membership.authority set since = ?::date, since_precision = ? where id = ?")
                    .params(date[1], date[0], authority.value())
                    .update();
            world.opens(reader, path(authority))
                    .andExpect(content().string(containsString("Mitglied seit: " + date[2])));
            world.opens(reader, "/mitglieder").andExpect(content().string(containsString(date[2])));
        }
        var unknown = world.authority();
        jdbc.sql("update membership.authority set since = null, since_precision = 'unknown' where id = ?")
                .param(unknown.value())
                .update();
        world.opens(reader, path(unknown)).andExpect(content().string(containsString("Mitglied seit: unbekannt")));
    }

    @Test
    void countsAccountsAndNamesOnlyThoseWhoShowThemselves() throws Exception {
        var hagen = world.authority();
        var shown = world.member(hagen);
        var hidden = world.member(hagen);
        world.sends(
                        shown,
                        "/zugang/karte",
                        "personName",
                        "Zugang zeigt sich",
                        "personFunction",
                        "Sachgebiet Gewerbe",
                        "dutyPhone",
                        "02331 207-0",
                        "topics",
                        "shisha")
                .andExpect(redirectedUrl("/zugang"));
        var reader = world.member(world.authority());
        world.opens(reader, path(hagen))
                .andExpect(content().string(containsString("2 Zugänge")))
                .andExpect(content().string(containsString("Zugang zeigt sich")))
                .andExpect(content().string(not(containsString(hidden.name()))))
                .andExpect(content().string(not(containsString(hidden.email()))));
        world.sends(shown, "/zugang/karte");
        world.opens(reader, path(hagen)).andExpect(content().string(not(containsString("Zugang zeigt sich"))));
    }

    @Test
    void keepsNoCardWithoutNameOrWithAnInventedTopic() throws Exception {
        var member = world.member(world.authority());
        world.sends(member, "/zugang/karte", "dutyPhone", "02331 207-0").andExpect(status().isBadRequest());
        world.sends(member, "/zugang/karte", "personName", "X", "topics", "bingo")
                .andExpect(status().isBadRequest());
    }

    @Test
    void showsNothingOfAPartnerOnItsWayIn() throws Exception {
        var partner = world.authority();
        jdbc.sql("update membership.authority set since = null, since_precision = 'pending' where id = ?")
                .param(partner.value())
                .update();
        world.opens(world.member(world.authority()), path(partner)).andExpect(status().isNotFound());
        world.opens(world.member(world.authority()), "/mitglieder")
                .andExpect(content().string(not(containsString(world.nameOf(partner)))));
        world.opens(world.head(), "/mitglieder").andExpect(content().string(containsString(world.nameOf(partner))));
    }

    @Test
    void isForSignedInAccounts() throws Exception {
        var hagen = world.authority();
        for (var path : new String[] {"/mitglieder", path(hagen), "/ansprechstellen", "/zugang"}) {
            mvc.perform(get(path)).andExpect(redirectedUrl("/anmeldung"));
        }
        world.opens(world.member(hagen), "/mitglieder/2222222222222222").andExpect(status().isNotFound());
    }

    private static String path(AuthorityId authority) {
        return "/mitglieder/" + authority;
    }
}
