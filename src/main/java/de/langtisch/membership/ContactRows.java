package de.langtisch.membership;

import de.langtisch.kernel.AuthorityId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes contacts of present members.
@Component
class ContactRows {
    private static final String CONTACT = """
            select c.id, c.authority_id, a.name as authority_name, a.area, c.topic, c.unit, c.mailbox, c.phone,
                   c.hours, c.on_call, c.confirmed_on
              from membership.contact c join membership.authority a on a.id = c.authority_id
             where\s""" + PresentMember.of("a");

    private final JdbcClient jdbc;
    private final Clock clock;

    ContactRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// By authority and unit.
    List<Contact> all() {
        return jdbc.sql(CONTACT + " order by a.name, c.topic, c.unit, c.id")
                .param("today", today())
                .query(ContactRows::contact)
                .list();
    }

    List<Contact> about(Set<String> topics) {
        return jdbc.sql(CONTACT + " and c.topic = any(:topics)")
                .param("today", today())
                .param("topics", topics.toArray(String[]::new))
                .query(ContactRows::contact)
                .list();
    }

    Optional<Contact> find(String id, AuthorityId authority) {
        return jdbc.sql(CONTACT + " and c.id = :id and c.authority_id = :authority")
                .param("today", today())
                .param("id", id)
                .param("authority", authority.value())
                .query(ContactRows::contact)
                .optional();
    }

    /// Writes a new contact or changes that of the same id in the same authority; false when another one has the same
    /// topic and unit there.
    boolean keep(AuthorityId authority, Contacts.Form form) {
        return jdbc.sql("""
                insert into membership.contact as c
                       (id, authority_id, topic, unit, mailbox, phone, hours, on_call, confirmed_on)
                select :id, :authority, :topic, :unit, :mailbox, :phone, :hours, :onCall, :today
                 where not exists (select 1 from membership.contact o
                                    where o.authority_id = :authority and o.topic = :topic and o.unit = :unit
                                      and o.id <> :id)
                on conflict (id) do update
                   set topic = excluded.topic, unit = excluded.unit, mailbox = excluded.mailbox,
                       phone = excluded.phone, hours = excluded.hours, on_call = excluded.on_call,
                       confirmed_on = excluded.confirmed_on
                 where c.authority_id = excluded.authority_id""")
                        .param("id", form.id())
                        .param("authority", authority.value())
                        .param("topic", form.topic())
                        .param("unit", form.unit().strip())
                        .param("mailbox", form.mailbox().strip())
                        .param("phone", form.phone().strip())
                        .param("hours", form.hours().strip())
                        .param("onCall", form.onCall().strip())
                        .param("today", today())
                        .update()
                == 1;
    }

    void confirm(String id) {
        jdbc.sql("update membership.contact set confirmed_on = ? where id = ?")
                .params(Date.valueOf(today()), id)
                .update();
    }

    void delete(String id) {
        jdbc.sql("delete from membership.contact where id = ?").param(id).update();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Contact contact(ResultSet row, int n) throws SQLException {
        return new Contact(
                row.getString("id"),
                new AuthorityId(row.getString("authority_id")),
                row.getString("authority_name"),
                row.getString("area"),
                row.getString("topic"),
                row.getString("unit"),
                row.getString("mailbox"),
                row.getString("phone"),
                row.getString("hours"),
                row.getString("on_call"),
                row.getDate("confirmed_on").toLocalDate());
    }
}
