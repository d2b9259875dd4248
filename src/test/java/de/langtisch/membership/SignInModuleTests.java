package de.langtisch.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@MembershipTest
class SignInModuleTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    MembershipWorld world;

    @Test
    void showsTheFormAndNoAccountOutsideOfDemoMode() throws Exception {
        mvc.perform(get("/anmeldung"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"passwort\"")))
                .andExpect(content().string(not(containsString(DemoAccounts.PASSWORD))));
        mvc.perform(get("/anmeldung?fehler"))
                .andExpect(content().string(containsString("Die Anmeldung hat nicht geklappt.")));
        mvc.perform(get("/anmeldung?warten")).andExpect(content().string(containsString("Bitte warten Sie etwas.")));
        mvc.perform(get("/anmeldung?abgemeldet")).andExpect(content().string(containsString("Sie sind abgemeldet.")));
    }

    @Test
    void signsInAndOut() throws Exception {
        var member = world.member(world.authority());
        world.signsIn(member.email(), MembershipWorld.PASSWORD)
                .andExpect(redirectedUrl("/"))
                .andExpect(cookie().httpOnly("langtisch_anmeldung", true));
        world.opens(member, "/anmeldung").andExpect(redirectedUrl("/"));
        world.sends(member, "/abmelden").andExpect(redirectedUrl("/anmeldung?abgemeldet"));
        assertThat(world.isSignedIn(member)).isFalse();
        world.opens(member, "/zugang").andExpect(redirectedUrl("/anmeldung"));
    }

    @Test
    void tellsNothingAboutAccounts() throws Exception {
        var member = world.member(world.authority());
        world.signsIn(member.email(), "falsch").andExpect(redirectedUrl("/anmeldung?fehler"));
        world.signsIn("niemand@amt.example", "falsch").andExpect(redirectedUrl("/anmeldung?fehler"));
        world.signsIn("nie\0mand@amt.example", "falsch").andExpect(redirectedUrl("/anmeldung?fehler"));
        world.signsIn("", "").andExpect(redirectedUrl("/anmeldung?fehler"));
    }

    @Test
    void makesTheSixthTryWaitEvenWithTheRightPassword() throws Exception {
        var member = world.member(world.authority());
        for (int i = 0; i < 5; i++) {
            world.signsIn(member.email(), "falsch").andExpect(redirectedUrl("/anmeldung?fehler"));
        }
        world.signsIn(member.email(), MembershipWorld.PASSWORD).andExpect(redirectedUrl("/anmeldung?warten"));
    }

    @Test
    void makesAMachineWaitThatTriesManyAddresses() throws Exception {
        var machine = world.address();
        for (int i = 0; i < 100; i++) {
            world.signsIn("niemand" + i + "@amt.example", "falsch", machine)
                    .andExpect(redirectedUrl("/anmeldung?fehler"));
        }
        var member = world.member(world.authority());
        world.signsIn(member.email(), MembershipWorld.PASSWORD, machine).andExpect(redirectedUrl("/anmeldung?warten"));
        world.signsIn(member.email(), MembershipWorld.PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void takesNoFormWithoutItsSecret() throws Exception {
        var member = world.member(world.authority());
        for (var path :
                new String[] {"/anmeldung", "/abmelden", "/kapazitaet", "/zugang/karte", "/passwort-vergessen"}) {
            mvc.perform(post(path).cookie(member.cookie())).andExpect(status().isForbidden());
        }
        assertThat(world.isSignedIn(member)).isTrue();
    }

    @Test
    void switchesTheCapacityOfSecondedStaffOnly() throws Exception {
        var editor = world.editor();
        world.opens(editor, "/zugang")
                .andExpect(content().string(containsString("Sie handeln jetzt für die Geschäftsstelle.")));
        world.sends(editor, "/kapazitaet", "capacity", "HOME", "zurueck", "/zugang")
                .andExpect(redirectedUrl("/zugang"));
        world.opens(editor, "/zugang")
                .andExpect(content().string(not(containsString("jetzt für die Geschäftsstelle"))));
        var member = world.member(world.authority());
        world.sends(member, "/kapazitaet", "capacity", "OFFICE", "zurueck", "//evil.example")
                .andExpect(redirectedUrl("/"));
        world.opens(member, "/zugang").andExpect(content().string(not(containsString("Geschäftsstelle handeln"))));
    }

    @Test
    void switchesToNoCapacityThatDoesNotExist() throws Exception {
        world.sends(world.editor(), "/kapazitaet", "capacity", "KING").andExpect(status().isBadRequest());
    }
}
