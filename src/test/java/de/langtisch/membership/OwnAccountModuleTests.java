package de.langtisch.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.langtisch.kernel.Ids;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MembershipTest
class OwnAccountModuleTests {
    private static final Pattern SECRET = Pattern.compile("<code>([A-Za-z0-9_-]{43})</code>");

    @Autowired
    MembershipWorld world;

    @Autowired
    AccessTokens tokens;

    @Test
    void showsATokenOnceAndEndsIt() throws Exception {
        var member = world.member(world.authority());
        var id = Ids.random();
        var page = world.sends(member, "/zugang/schluessel", "id", id, "tokenName", "Fachverfahren")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var secret = SECRET.matcher(page).results().findFirst().orElseThrow().group(1);
        assertThat(tokens.find(secret)).map(SignedIn::id).contains(member.id());
        world.sends(member, "/zugang/schluessel", "id", id, "tokenName", "Fachverfahren")
                .andExpect(content().string(containsString("ist schon angelegt")));
        world.opens(member, "/zugang").andExpect(content().string(containsString("Fachverfahren")));
        var stranger = world.member(world.authority());
        world.sends(stranger, "/zugang/schluessel/" + id + "/beenden");
        assertThat(tokens.find(secret)).isPresent();
        world.sends(member, "/zugang/schluessel/" + id + "/beenden");
        assertThat(tokens.find(secret)).isEmpty();
    }

    @Test
    void refusesATokenWithoutName() throws Exception {
        var member = world.member(world.authority());
        world.sends(member, "/zugang/schluessel", "id", Ids.random(), "tokenName", "")
                .andExpect(status().isBadRequest());
        world.sends(member, "/zugang/schluessel", "id", "../x", "tokenName", "X")
                .andExpect(status().isNotFound());
    }

    @Test
    void showsSeatsOfBothCapacities() throws Exception {
        var editor = world.editor();
        var gremium = world.newGremium(GremiumKind.FACHARBEITSKREIS);
        world.seat(gremium, editor, SeatFunction.DEPUTY);
        world.opens(editor, "/zugang")
                .andExpect(content().string(containsString("Gremium " + gremium)))
                .andExpect(content().string(containsString("zählt nur in der anderen Eigenschaft")))
                .andExpect(content().string(containsString("id=\"eigenschaft\"")));
    }
}
