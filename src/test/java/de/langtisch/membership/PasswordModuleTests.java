package de.langtisch.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.langtisch.membership.MembershipWorld.Person;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@MembershipTest
class PasswordModuleTests {
    private static final String NEW = "Vier graue Aktenordner";

    @Autowired
    MockMvc mvc;

    @Autowired
    MembershipWorld world;

    @Autowired
    LetterBox letters;

    @Autowired
    JdbcClient jdbc;

    @Test
    void answersTheSameWhetherThereIsAnAccountOrNot() throws Exception {
        var member = world.member(world.authority());
        for (var email : new String[] {member.email(), "niemand@amt.example", "", "a\0b"}) {
            mvc.perform(post("/passwort-vergessen").param("email", email).with(csrf()))
                    .andExpect(redirectedUrl("/anmeldung"))
                    .andExpect(flash().attribute("flash", "membership.forgotten.asked"));
        }
        await().until(() -> letters.to(member.email()).size() == 1);
        assertThat(letters.to("niemand@amt.example")).isEmpty();
    }

    @Test
    void sendsNoSecondLetterWithinMinutes() throws Exception {
        var member = world.member(world.authority());
        forgot(member);
        await().until(() -> letters.to(member.email()).size() == 1);
        forgot(member);
        forgot(member);
        await().during(Duration.ofMillis(300))
                .until(() -> letters.to(member.email()).size() == 1);
    }

    @Test
    void setsAPasswordOnceAndEndsEverySignIn() throws Exception {
        var member = world.member(world.authority());
        var path = link(member);
        mvc.perform(get(path)).andExpect(status().isOk()).andExpect(content().string(containsString(member.email())));
        mvc.perform(get(path)).andExpect(status().isOk());
        world.chooses(path, "kurz", "kurz")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Das Passwort ist zu kurz.")));
        world.chooses(path, NEW, NEW + "x")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Die beiden Eingaben sind verschieden.")));
        assertThat(world.isSignedIn(member)).isTrue();
        world.chooses(path, NEW, NEW).andExpect(redirectedUrl("/anmeldung"));
        assertThat(world.isSignedIn(member)).isFalse();
        world.signsIn(member.email(), NEW).andExpect(redirectedUrl("/"));
        world.chooses(path, NEW, NEW)
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("/passwort-vergessen")));
        mvc.perform(get(path)).andExpect(status().isGone());
    }

    @Test
    void endsTheWaitingAfterTooManyTries() throws Exception {
        var member = world.member(world.authority());
        for (int i = 0; i < 6; i++) {
            world.signsIn(member.email(), "falsch");
        }
        world.chooses(link(member), NEW, NEW).andExpect(redirectedUrl("/anmeldung"));
        world.signsIn(member.email(), NEW).andExpect(redirectedUrl("/"));
    }

    @Test
    void takesNoExpiredLink() throws Exception {
        var member = world.member(world.authority());
        var path = link(member);
        jdbc.sql("update membership.invitation set ends_at = ends_at - interval '2 hours' where account_id = ?")
                .param(member.id().value())
                .update();
        mvc.perform(get(path)).andExpect(status().isGone());
        world.chooses(path, NEW, NEW).andExpect(status().isGone());
        world.signsIn(member.email(), MembershipWorld.PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void takesNoLinkThatNeverWas() throws Exception {
        mvc.perform(get("/einladung/abc")).andExpect(status().isGone());
        world.chooses("/passwort/abc", NEW, NEW).andExpect(status().isGone());
    }

    @Test
    void changesTheOwnPasswordAndSignsOutElsewhere() throws Exception {
        var member = world.member(world.authority());
        var elsewhere = world.signIn(member.id());
        world.sends(member, "/zugang/passwort", "present", "falsch", "password", NEW, "again", NEW)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Das jetzige Passwort stimmt nicht.")));
        var changed = world.sends(
                        member, "/zugang/passwort", "present", MembershipWorld.PASSWORD, "password", NEW, "again", NEW)
                .andExpect(redirectedUrl("/zugang"))
                .andReturn();
        mvc.perform(get("/zugang").cookie(elsewhere)).andExpect(redirectedUrl("/anmeldung"));
        var here = changed.getResponse().getCookie("langtisch_anmeldung");
        assertThat(here).isNotNull();
        mvc.perform(get("/zugang").cookie(Objects.requireNonNull(here))).andExpect(status().isOk());
    }

    @Test
    void letsNobodyTryOutThePresentPassword() throws Exception {
        var member = world.member(world.authority());
        for (int i = 0; i < 5; i++) {
            world.sends(member, "/zugang/passwort", "present", "falsch" + i, "password", NEW, "again", NEW);
        }
        world.sends(member, "/zugang/passwort", "present", MembershipWorld.PASSWORD, "password", NEW, "again", NEW)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("zu viele falsche Versuche")));
    }

    private void forgot(Person member) throws Exception {
        mvc.perform(post("/passwort-vergessen")
                .param("email", " " + member.email().toUpperCase(Locale.ROOT))
                .with(csrf()));
    }

    private String link(Person member) throws Exception {
        forgot(member);
        await().until(() -> !letters.to(member.email()).isEmpty());
        return letters.lastTo(member.email()).path();
    }
}
