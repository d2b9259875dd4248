package de.langtisch.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.langtisch.membership.MembershipWorld.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@MembershipTest
class AuthorityModuleTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    MembershipWorld world;

    @Autowired
    LetterBox letters;

    @Autowired
    JdbcClient jdbc;

    @Test
    void existsForTheOwnAdminOnly() throws Exception {
        var hagen = world.authority();
        var target = world.member(hagen);
        for (var other : new Person[] {
            world.member(hagen),
            world.admin(world.authority()),
            world.editor(),
            world.head(),
            world.member(hagen, Role.OPERATOR),
            world.member(hagen, Role.DATA_PROTECTION)
        }) {
            for (var path : new String[] {"", "/uebergabe"}) {
                world.opens(other, seat(target) + path).andExpect(status().isNotFound());
            }
            for (var path : new String[] {"/einladung", "/name", "/deaktivieren", "/uebergabe"}) {
                world.sends(other, seat(target) + path, "name", "X", "handover", "2222222222222222")
                        .andExpect(status().isNotFound());
            }
            world.sends(other, seat(target) + "/behoerdenadmin", "admin", "true")
                    .andExpect(status().isNotFound());
        }
        assertThat(world.isSignedIn(target)).isTrue();
        mvc.perform(get("/behoerde")).andExpect(redirectedUrl("/anmeldung"));
        mvc.perform(post("/behoerde/einladungen").with(csrf())).andExpect(status().is4xxClientError());
    }

    @Test
    void doesNotCountInTheOtherCapacity() throws Exception {
        var admin = world.admin(world.authority());
        world.seat(world.gremium(GremiumKind.GESCHAEFTSSTELLE), admin, SeatFunction.MEMBER);
        jdbc.sql("update membership.account set seconded = true where id = ?")
                .param(admin.id().value())
                .update();
        world.opens(admin, "/behoerde").andExpect(status().isOk());
        world.sends(admin, "/kapazitaet", "capacity", "OFFICE");
        world.opens(admin, "/behoerde").andExpect(status().isNotFound());
    }

    @Test
    void listsAccountsWithoutAnyTimeOfUse() throws Exception {
        var hagen = world.authority();
        var admin = world.admin(hagen);
        var member = world.member(hagen);
        var stranger = world.member(world.authority());
        world.opens(admin, "/behoerde")
                .andExpect(content().string(containsString(member.name())))
                .andExpect(content().string(containsString("Behördenadmin")))
                .andExpect(content().string(not(containsString(stranger.name()))))
                .andExpect(content().string(not(containsString("zuletzt"))));
    }

    @Test
    void invitesByLinkAndLetsTheLastLinkCount() throws Exception {
        var admin = world.admin(world.authority());
        var email = "neu-" + admin.id() + "@amt.example";
        invite(admin, email).andExpect(redirectedUrl("/behoerde"));
        var first = letters.lastTo(email).path();
        assertThat(first).startsWith("/einladung/");
        invite(admin, email)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("gibt es schon einen Zugang")));
        world.opens(admin, "/behoerde").andExpect(content().string(containsString("eingeladen, Link bis")));
        world.sends(admin, "/behoerde/zugaenge/" + idOf(email) + "/einladung").andExpect(status().is3xxRedirection());
        mvc.perform(get(first)).andExpect(status().isGone());
        var second = letters.lastTo(email).path();
        world.chooses(second, MembershipWorld.PASSWORD, MembershipWorld.PASSWORD)
                .andExpect(flash().attribute("flash", "membership.password.chosen"));
        world.signsIn(email, MembershipWorld.PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void refusesWhatCannotBeInvited() throws Exception {
        var admin = world.admin(world.authority());
        world.sends(admin, "/behoerde/einladungen", "email", "kein Postfach", "name", "")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Das ist keine vollständige E-Mail-Adresse.")))
                .andExpect(content().string(containsString("value=\"kein Postfach\"")));
        world.sends(admin, "/behoerde/einladungen", "email", "a\0b@amt.example", "name", "Amt\0")
                .andExpect(status().isBadRequest());
    }

    @Test
    void asksTwiceBeforeItInvitesAForeignAddress() throws Exception {
        var admin = world.admin(world.authority());
        world.sends(admin, "/behoerde/einladungen", "email", "jemand@anderswo.example", "name", "Ordnungsamt, Zugang 9")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Diese Adresse hat hinter dem @ etwas anderes")))
                .andExpect(content().string(containsString("value=\"jemand@anderswo.example\"")));
        world.sends(
                        admin,
                        "/behoerde/einladungen",
                        "email",
                        "jemand@anderswo.example",
                        "name",
                        "Ordnungsamt, Zugang 9",
                        "otherDomain",
                        "true")
                .andExpect(redirectedUrl("/behoerde"));
    }

    @Test
    void deactivatesOnTheVeryNextRequest() throws Exception {
        var hagen = world.authority();
        var admin = world.admin(hagen);
        var leaver = world.member(hagen);
        world.opens(leaver, "/zugang").andExpect(status().isOk());
        world.sends(admin, seat(leaver) + "/deaktivieren")
                .andExpect(flash().attribute("flash", "membership.deactivated"));
        world.opens(leaver, "/zugang").andExpect(redirectedUrl("/anmeldung"));
        world.signsIn(leaver.email(), MembershipWorld.PASSWORD).andExpect(redirectedUrl("/anmeldung?fehler"));
        world.sends(admin, seat(leaver) + "/deaktivieren")
                .andExpect(flash().attribute("flash", "membership.deactivated"));
    }

    @Test
    void invitesSomebodyBackAndGivesTheAddressOnElsewhere() throws Exception {
        var hagen = world.authority();
        var admin = world.admin(hagen);
        var leaver = world.member(hagen);
        world.sends(admin, seat(leaver) + "/deaktivieren");
        var elsewhere = world.admin(world.authority());
        invite(elsewhere, leaver.email()).andExpect(redirectedUrl("/behoerde"));
        world.sends(admin, seat(leaver) + "/einladung")
                .andExpect(flash().attribute("flash", "membership.error.emailTaken"));
        var another = world.member(hagen);
        world.sends(admin, seat(another) + "/deaktivieren");
        world.sends(admin, seat(another) + "/einladung")
                .andExpect(flash().attribute("flash", "membership.invitedAgain"));
        assertThat(letters.lastTo(another.email()).path()).startsWith("/einladung/");
    }

    @Test
    void keepsTheLastAdmin() throws Exception {
        var hagen = world.authority();
        var admin = world.admin(hagen);
        for (var path : new String[] {"/deaktivieren", "/behoerdenadmin"}) {
            world.sends(admin, seat(admin) + path, "admin", "false")
                    .andExpect(flash().attribute("flash", "membership.account.error.lastAdmin"));
        }
        var second = world.member(hagen);
        world.sends(admin, seat(second) + "/behoerdenadmin", "admin", "true")
                .andExpect(flash().attribute("flash", "membership.appointed"));
        world.opens(second, "/behoerde").andExpect(status().isOk());
        world.sends(admin, seat(admin) + "/behoerdenadmin", "admin", "false").andExpect(redirectedUrl("/zugang"));
        world.opens(admin, "/behoerde").andExpect(status().isNotFound());
    }

    @Test
    void renamesAnAccount() throws Exception {
        var hagen = world.authority();
        var admin = world.admin(hagen);
        var member = world.member(hagen);
        world.sends(admin, seat(member) + "/name", "name", " Gewerbeamt, Zugang 1 ");
        world.opens(member, "/zugang").andExpect(content().string(containsString("Gewerbeamt, Zugang 1")));
        world.sends(admin, seat(member) + "/name", "name", "\u0000")
                .andExpect(flash().attribute("flash", "membership.error.name"));
    }

    @Test
    void changesNothingByLooking() throws Exception {
        var hagen = world.authority();
        var admin = world.admin(hagen);
        var member = world.member(hagen);
        for (var path : new String[] {"/deaktivieren", "/behoerdenadmin", "/einladung", "/name"}) {
            world.opens(admin, seat(member) + path).andExpect(status().is4xxClientError());
        }
        assertThat(world.isSignedIn(member)).isTrue();
    }

    private static String seat(Person person) {
        return "/behoerde/zugaenge/" + person.id();
    }

    private ResultActions invite(Person admin, String email) throws Exception {
        return world.sends(admin, "/behoerde/einladungen", "email", email, "name", "Ordnungsamt, Zugang 9");
    }

    private String idOf(String email) {
        return jdbc.sql("select id from membership.account where email = ?")
                .param(email)
                .query(String.class)
                .single();
    }
}
