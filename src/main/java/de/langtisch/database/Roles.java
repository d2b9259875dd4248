package de.langtisch.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The database roles. The application works without the owner's rights: it can neither change the audit nor write a
/// clearance; each module's migration grants what the role needs.
final class Roles {
    static final String APPLICATION = "langtisch_application";
    static final String GUARD = "langtisch_guard";

    private Roles() {}

    static void create(DataSource owner) {
        var jdbc = JdbcClient.create(owner);
        for (var role : new String[] {APPLICATION, GUARD}) {
            boolean there = jdbc.sql("select exists (select 1 from pg_roles where rolname = ?)")
                    .param(role)
                    .query(Boolean.class)
                    .single();
            if (!there) {
                jdbc.sql("create role " + role + " nologin").update();
                jdbc.sql("grant " + role + " to current_user with set true").update();
            }
        }
    }

    static String actAs(String role) {
        return "set role " + role;
    }
}
