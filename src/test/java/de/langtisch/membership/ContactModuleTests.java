package de.langtisch.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.langtisch.kernel.Ids;
import de.langtisch.membership.MembershipWorld.Person;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

@MembershipTest
class ContactModuleTests {
    @Autowired
    MembershipWorld world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Contacts contacts;

    @Autowired
    Directory directory;

    @Test
    void keepsChangesConfirmsAndDeletesTheOwnContacts() throws Exception {
        var admin = world.admin(world.authority());
        var id = Ids.random();
        keep(admin, id, "shisha", "Gewerbeüberwachung " + id).andExpect(redirectedUrl("/ansprechstellen"));
        keep(admin, id, "shisha", "Gewerbeaufsicht " + id).andExpect(redirectedUrl("/ansprechstellen"));
        var reader = world.member(world.authority());
        world.opens(reader, "/ansprechstellen")
                .andExpect(content().string(containsString("Gewerbeaufsicht " + id)))
                .andExpect(content().string(not(containsString("Gewerbeüberwachung " + id))))
                .andExpect(content().string(not(containsString("/ansprechstellen/" + id))));
        keep(admin, Ids.random(), "shisha", "Gewerbeaufsicht " + id)
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("schon eingetragen")));
        jdbc.sql("update membership.contact set confirmed_on = confirmed_on - 200 where id = ?")
                .param(id)
                .update();
        world.opens(reader, "/ansprechstellen")
                .andExpect(content().string(containsString("bitte vor dem Anruf prüfen")));
        world.sends(admin, "/ansprechstellen/" + id + "/bestaetigen")
                .andExpect(flash().attribute("flash", "membership.contact.confirmed"));
        assertThat(contacts.list("", "").stream()
                        .filter(c -> c.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .confirmedOn())
                .isEqualTo(world.today());
        world.sends(admin, "/ansprechstellen/" + id + "/loeschen");
        world.opens(reader, "/ansprechstellen")
                .andExpect(content().string(not(containsString("Gewerbeaufsicht " + id))));
    }

    @Test
    void refusesWhatNobodyCanReach() throws Exception {
        var admin = world.admin(world.authority());
        var path = "/ansprechstellen/" + Ids.random();
        world.sends(admin, path, "topic", "shisha", "unit", "Amt")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Funktionspostfach oder eine Telefonnummer")));
        world.sends(admin, path, "topic", "bingo", "unit", "Amt\0", "phone", "kommen Sie vorbei", "mailbox", "amt")
                .andExpect(status().isBadRequest());
    }

    @Test
    void belongsToTheAdminOfTheAuthority() throws Exception {
        var hagen = world.authority();
        var admin = world.admin(hagen);
        var id = Ids.random();
        keep(admin, id, "shisha", "Amt " + id);
        for (var other :
                new Person[] {world.member(hagen), world.admin(world.authority()), world.editor(), world.head()}) {
            world.opens(other, "/ansprechstellen/" + id).andExpect(status().isNotFound());
            world.sends(other, "/ansprechstellen/" + id + "/bestaetigen").andExpect(status().isNotFound());
            world.sends(other, "/ansprechstellen/" + id + "/loeschen").andExpect(status().isNotFound());
            keep(other, id, "shisha", "Übernommen").andExpect(status().is4xxClientError());
        }
        assertThat(contacts.list("", "")).anyMatch(c -> c.unit().equals("Amt " + id));
    }

    @Test
    void filtersByTopicAndArea() throws Exception {
        var land = world.admin(world.authority("07"));
        var city = world.admin(world.authority("07111000"));
        var elsewhere = world.admin(world.authority("07211000"));
        for (var admin : new Person[] {land, city, elsewhere}) {
            keep(admin, Ids.random(), "rotlicht", "Stelle " + admin.id());
        }
        world.opens(city, "/ansprechstellen?thema=rotlicht&gebiet=07111000")
                .andExpect(content().string(containsString("Stelle " + land.id())))
                .andExpect(content().string(containsString("Stelle " + city.id())))
                .andExpect(content().string(not(containsString("Stelle " + elsewhere.id()))));
        world.opens(city, "/ansprechstellen?thema=jugend")
                .andExpect(content().string(not(containsString("Stelle " + city.id()))));
        world.opens(city, "/ansprechstellen?thema=bingo&gebiet='--").andExpect(status().isOk());
    }

    @Test
    void namesThoseWhoServeTheReadersAreaTheNearestFirst() throws Exception {
        var land = world.admin(world.authority("08"));
        var kreis = world.admin(world.authority("08111"));
        var city = world.admin(world.authority("08111020"));
        var neighbour = world.admin(world.authority("08111024"));
        for (var admin : new Person[] {land, kreis, city, neighbour}) {
            keep(admin, Ids.random(), "bau", "Stelle " + admin.id());
        }
        var reader = directory.account(city.id(), Capacity.HOME).orElseThrow();
        assertThat(contacts.forReader(reader, Set.of("bau", "jugend")))
                .extracting(Contact::unit)
                .containsSubsequence("Stelle " + city.id(), "Stelle " + kreis.id(), "Stelle " + land.id())
                .doesNotContain("Stelle " + neighbour.id());
        assertThat(contacts.forReader(reader, Set.of("jugend"))).isEmpty();
    }

    private ResultActions keep(Person admin, String id, String topic, String unit) throws Exception {
        return world.sends(
                admin,
                "/ansprechstellen/" + id,
                "topic",
                topic,
                "unit",
                unit,
                "mailbox",
                "gewerbe@stadt.example",
                "phone",
                "02331 207-0",
                "fresh",
                "true");
    }
}
