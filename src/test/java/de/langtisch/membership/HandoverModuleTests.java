package de.langtisch.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.langtisch.items.Drafts;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.ItemId;
import de.langtisch.membership.MembershipWorld.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

@MembershipTest
class HandoverModuleTests {
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

    @Test
    void passesDraftsAndDutiesOnInOneStep() throws Exception {
        var hagen = world.authority();
        var admin = world.admin(hagen);
        var leaver = world.admin(hagen);
        var successor = world.member(hagen);
        var gremium = world.newGremium(GremiumKind.FACHARBEITSKREIS);
        world.seat(gremium, leaver, SeatFunction.CHAIR);
        world.seat(gremium, successor, SeatFunction.MEMBER);
        var item = ItemId.random();
        drafts.begin(item, "report", de.langtisch.items.Content.EMPTY, now(leaver));
        var id = Ids.random();
        handOver(admin, leaver, id, successor).andExpect(redirectedUrl("/behoerde/uebergaben/" + id));
        assertThat(world.isSignedIn(leaver)).isFalse();
        assertThat(now(successor).chairs(gremium)).isTrue();
        assertThat(now(successor).seats()).hasSize(1);
        assertThat(now(successor).isAuthorityAdmin()).isTrue();
        assertThat(author(item)).isEqualTo(successor.id().value());
        world.opens(admin, "/behoerde/uebergaben/" + id)
                .andExpect(content().string(containsString("Vorsitz oder Stellvertretung: Gremium " + gremium)))
                .andExpect(content().string(containsString("ein Entwurf")))
                .andExpect(content().string(containsString("die Rolle Behördenadmin")));
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'account.handed-over' and subject = ?")
                        .param(leaver.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void handsOverOnceWhenSentTwice() throws Exception {
        var hagen = world.authority();
        var admin = world.admin(hagen);
        var leaver = world.member(hagen);
        var email = "neu-" + leaver.id() + "@amt.example";
        var id = Ids.random();
        for (int i = 0; i < 2; i++) {
            world.sends(admin, form(leaver), "handover", id, "email", email, "name", "Ordnungsamt, Zugang 4")
                    .andExpect(redirectedUrl("/behoerde/uebergaben/" + id));
        }
        assertThat(letters.to(email)).hasSize(1);
        world.opens(admin, "/behoerde/uebergaben/" + id)
                .andExpect(content().string(containsString("muss die Einladung noch annehmen")))
                .andExpect(content().string(containsString("Es gab nichts zu übergeben.")));
    }

    @Test
    void handsNothingToStrangersOrToNobody() throws Exception {
        var hagen = world.authority();
        var admin = world.admin(hagen);
        var leaver = world.member(hagen);
        handOver(admin, leaver, Ids.random(), world.member(world.authority())).andExpect(status().isNotFound());
        handOver(admin, leaver, Ids.random(), leaver)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Dieser Zugang kann nicht nachfolgen.")));
        world.sends(admin, form(leaver), "handover", Ids.random()).andExpect(status().isBadRequest());
        world.sends(admin, form(leaver), "handover", "../x", "to", leaver.id().value())
                .andExpect(status().isNotFound());
        assertThat(world.isSignedIn(leaver)).isTrue();
    }

    @Test
    void letsTheLastAdminGoWithASuccessor() throws Exception {
        var hagen = world.authority();
        var admin = world.admin(hagen);
        var successor = world.member(hagen);
        handOver(admin, admin, Ids.random(), successor).andExpect(redirectedUrl("/anmeldung"));
        assertThat(world.isSignedIn(admin)).isFalse();
        world.opens(successor, "/behoerde").andExpect(status().isOk());
    }

    @Test
    void endsSeatsInTheOfficeInsteadOfPassingThemOn() throws Exception {
        var hagen = world.authority();
        var admin = world.admin(hagen);
        var leaver = world.member(hagen);
        var successor = world.member(hagen);
        world.seat(world.gremium(GremiumKind.GESCHAEFTSSTELLE), leaver, SeatFunction.MEMBER);
        var id = Ids.random();
        handOver(admin, leaver, id, successor).andExpect(redirectedUrl("/behoerde/uebergaben/" + id));
        assertThat(now(successor).seconded()).isFalse();
        world.opens(admin, "/behoerde/uebergaben/" + id)
                .andExpect(content().string(containsString("Ein Sitz endet und geht nicht über")));
    }

    @Test
    void keepsTheOnlyHeadOfTheOffice() throws Exception {
        var hagen = world.authority();
        var admin = world.admin(hagen);
        jdbc.sql("delete from membership.gremium_seat where gremium_id = ?")
                .param(world.leitung().value())
                .update();
        world.seat(world.leitung(), admin, SeatFunction.CHAIR);
        handOver(admin, admin, Ids.random(), world.member(hagen))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("den Vorsitz der Leitung")));
    }

    @Test
    void showsASummaryToTheOwnAuthorityOnly() throws Exception {
        var hagen = world.authority();
        var admin = world.admin(hagen);
        var id = Ids.random();
        handOver(admin, world.member(hagen), id, world.member(hagen));
        world.opens(world.admin(world.authority()), "/behoerde/uebergaben/" + id)
                .andExpect(status().isNotFound());
        world.opens(world.member(hagen), "/behoerde/uebergaben/" + id).andExpect(status().isNotFound());
    }

    private SignedIn now(Person person) {
        return directory.account(person.id(), Capacity.HOME).orElseThrow();
    }

    private static String form(Person leaver) {
        return "/behoerde/zugaenge/" + leaver.id() + "/uebergabe";
    }

    private ResultActions handOver(Person admin, Person leaver, String id, Person successor) throws Exception {
        return world.sends(
                admin, form(leaver), "handover", id, "to", successor.id().value());
    }

    private String author(ItemId item) {
        return jdbc.sql("select author from items.draft where item_id = ?")
                .param(item.value())
                .query(String.class)
                .single();
    }
}
