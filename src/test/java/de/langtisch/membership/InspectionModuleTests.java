package de.langtisch.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.langtisch.membership.MembershipWorld.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MembershipTest
class InspectionModuleTests {
    @Autowired
    MembershipWorld world;

    @Autowired
    JdbcClient jdbc;

    @Test
    void showsChangesOnlyAfterARecordedLook() throws Exception {
        var hagen = world.authority();
        var admin = world.admin(hagen);
        var officer = world.member(hagen, Role.DATA_PROTECTION);
        world.sends(admin, "/behoerde/zugaenge/" + officer.id() + "/name", "name", "Datenschutz, Zugang 1");
        int before = looks();
        world.opens(officer, "/protokoll")
                .andExpect(content().string(containsString("nicht der Beschäftigten")))
                .andExpect(content().string(not(containsString("Funktion des Zugangs geändert"))));
        assertThat(looks()).isEqualTo(before);
        world.sends(officer, "/protokoll")
                .andExpect(content().string(containsString("Funktion des Zugangs geändert")))
                .andExpect(content().string(containsString(world.nameOf(hagen) + ", " + admin.name())))
                .andExpect(content().string(containsString("für die eigene Behörde")));
        assertThat(looks()).isEqualTo(before + 1);
        world.sends(officer, "/protokoll", "seite", "0").andExpect(status().isBadRequest());
    }

    @Test
    void isForSupervisionOnly() throws Exception {
        var hagen = world.authority();
        for (var other : new Person[] {
            world.member(hagen), world.admin(hagen), world.editor(), world.head(), world.member(hagen, Role.OPERATOR)
        }) {
            world.opens(other, "/protokoll").andExpect(status().isNotFound());
            world.sends(other, "/protokoll").andExpect(status().isNotFound());
        }
        world.sends(world.member(hagen, Role.AUDITOR), "/protokoll").andExpect(status().isOk());
    }

    private int looks() {
        return jdbc.sql("select count(*) from audit.entry where action = 'record.looked-at'")
                .query(Integer.class)
                .single();
    }
}
