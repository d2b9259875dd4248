package de.langtisch.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.langtisch.kernel.GremiumId;
import de.langtisch.labels.Token;
import de.langtisch.membership.MembershipWorld.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

@MembershipTest
class SeatingModuleTests {
    @Autowired
    MembershipWorld world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Directory directory;

    @Autowired
    GremiumSeats seats;

    @Test
    void givesASeatThatActsAtOnceAndEndsAtOnce() throws Exception {
        var gremium = world.newGremium(GremiumKind.FACHARBEITSKREIS);
        var member = world.member(world.authority());
        var head = world.head();
        world.opens(head, path(gremium) + "?behoerde=" + member.authority())
                .andExpect(content().string(containsString(member.name())))
                .andExpect(content().string(containsString("auch die älteren Unterlagen")));
        give(head, gremium, member, SeatFunction.MEMBER).andExpect(redirectedUrl(path(gremium)));
        assertThat(now(member).reader().tokens()).contains(new Token.OfGremium(gremium));
        give(head, gremium, member, SeatFunction.CHAIR);
        assertThat(now(member).seats()).hasSize(1);
        assertThat(now(member).chairs(gremium)).isTrue();
        world.sends(head, path(gremium) + "/" + seatOf(member) + "/beenden")
                .andExpect(flash().attribute("flash", "membership.seat.ended"));
        assertThat(now(member).reader().tokens()).doesNotContain(new Token.OfGremium(gremium));
        assertThat(seats.today(gremium)).singleElement().satisfies(a -> {
            assertThat(a.authority()).isEqualTo(member.authority());
            assertThat(a.persons()).isEmpty();
        });
        world.opens(head, path(gremium)).andExpect(content().string(containsString("zurzeit ohne Person")));
    }

    @Test
    void letsVorsitzManageTheOwnGremiumOnly() throws Exception {
        var own = world.newGremium(GremiumKind.FACHARBEITSKREIS);
        var other = world.newGremium(GremiumKind.FACHARBEITSKREIS);
        var chair = world.member(world.authority());
        world.seat(own, chair, SeatFunction.DEPUTY_CHAIR);
        var member = world.member(world.authority());
        give(chair, own, member, SeatFunction.MEMBER).andExpect(redirectedUrl(path(own)));
        give(chair, other, member, SeatFunction.MEMBER).andExpect(status().isNotFound());
        give(chair, world.gremium(GremiumKind.GESCHAEFTSSTELLE), member, SeatFunction.MEMBER)
                .andExpect(status().isNotFound());
        for (var nobody : new Person[] {
            member, world.admin(chair.authority()), world.editor(), world.member(chair.authority(), Role.OPERATOR)
        }) {
            world.opens(nobody, path(own)).andExpect(status().isNotFound());
            give(nobody, own, nobody, SeatFunction.CHAIR).andExpect(status().isNotFound());
            world.sends(nobody, path(own) + "/" + seatOf(chair) + "/beenden").andExpect(status().isNotFound());
            world.sends(nobody, path(own) + "/behoerden/" + chair.authority() + "/beenden")
                    .andExpect(status().isNotFound());
        }
        world.sends(chair, path(own) + "/" + seatOf(chair) + "/beenden")
                .andExpect(redirectedUrl("/gremien/" + world.slugOf(own)));
    }

    @Test
    void endsNoSeatOfAnotherGremium() throws Exception {
        var own = world.newGremium(GremiumKind.FACHARBEITSKREIS);
        var other = world.newGremium(GremiumKind.FACHARBEITSKREIS);
        var chair = world.member(world.authority());
        world.seat(own, chair, SeatFunction.CHAIR);
        var stranger = world.member(world.authority());
        world.seat(other, stranger, SeatFunction.MEMBER);
        world.sends(chair, path(own) + "/" + seatOf(stranger) + "/beenden").andExpect(status().isNotFound());
        assertThat(now(stranger).sitsIn(other)).isTrue();
    }

    @Test
    void namesEditorsBySeatingThemInTheOffice() throws Exception {
        var office = world.gremium(GremiumKind.GESCHAEFTSSTELLE);
        var future = world.member(world.authority());
        var head = world.head();
        give(head, office, future, SeatFunction.MEMBER);
        assertThat(now(future).seconded()).isTrue();
        assertThat(now(future).isEditor()).isFalse();
        assertThat(directory.account(future.id(), Capacity.OFFICE).orElseThrow().isEditor())
                .isTrue();
        world.sends(head, path(office) + "/" + seatOf(future) + "/beenden");
        assertThat(now(future).seconded()).isFalse();
        assertThat(directory.account(future.id(), Capacity.OFFICE).orElseThrow().isEditor())
                .isFalse();
    }

    @Test
    void letsAnAuthorityLeaveWithItsPersons() throws Exception {
        var gremium = world.newGremium(GremiumKind.FACHARBEITSKREIS);
        var member = world.member(world.authority());
        world.seat(gremium, member, SeatFunction.MEMBER);
        world.sends(world.head(), path(gremium) + "/behoerden/" + member.authority() + "/beenden")
                .andExpect(flash().attribute("flash", "membership.seat.left"));
        assertThat(now(member).sitsIn(gremium)).isFalse();
        assertThat(seats.in(gremium)).isEmpty();
    }

    @Test
    void keepsTheOnlyHeadOfTheOffice() throws Exception {
        jdbc.sql("delete from membership.gremium_seat where gremium_id = ?")
                .param(world.leitung().value())
                .update();
        var head = world.head();
        world.sends(head, path(world.leitung()) + "/" + seatOf(head) + "/beenden")
                .andExpect(flash().attribute("flash", "membership.account.error.lastHead"));
        give(head, world.leitung(), head, SeatFunction.MEMBER).andExpect(status().isBadRequest());
        world.opens(head, "/mitglieder/neu").andExpect(status().isOk());
    }

    @Test
    void refusesImpossibleSeats() throws Exception {
        var gremium = world.newGremium(GremiumKind.FACHARBEITSKREIS);
        var member = world.member(world.authority());
        var head = world.head();
        world.sends(
                        head,
                        path(gremium),
                        "behoerde",
                        member.authority().value(),
                        "account",
                        member.id().value(),
                        "function",
                        "MEMBER",
                        "von",
                        "2026-05-01",
                        "bis",
                        "2026-04-01")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Das Ende liegt vor dem Anfang.")));
        world.sends(
                        head,
                        path(gremium),
                        "behoerde",
                        member.authority().value(),
                        "account",
                        member.id().value(),
                        "function",
                        "KING")
                .andExpect(status().isBadRequest());
        world.sends(
                        head,
                        path(gremium),
                        "behoerde",
                        member.authority().value(),
                        "account",
                        "2222222222222222",
                        "function",
                        "MEMBER")
                .andExpect(status().isNotFound());
    }

    private SignedIn now(Person person) {
        return directory.account(person.id(), Capacity.HOME).orElseThrow();
    }

    private String path(GremiumId gremium) {
        return "/gremien/" + world.slugOf(gremium) + "/sitze";
    }

    private ResultActions give(Person manager, GremiumId gremium, Person person, SeatFunction function)
            throws Exception {
        return world.sends(
                manager,
                path(gremium),
                "behoerde",
                person.authority().value(),
                "account",
                person.id().value(),
                "function",
                function.name());
    }

    private String seatOf(Person person) {
        return jdbc.sql(
                        "select id from membership.gremium_seat where account_id = ? order by valid_to desc nulls first limit 1")
                .param(person.id().value())
                .query(String.class)
                .optional()
                .orElse("2222222222222222");
    }
}
