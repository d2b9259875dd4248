package de.langtisch.membership;

import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The contact cards that colleagues show of themselves; each writes only the own one.
@Component
class ContactCards {
    private final JdbcClient jdbc;
    private final Set<String> topics;

    ContactCards(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.topics = settings.cooperation().topics().stream()
                .map(Settings.Topic::key)
                .collect(Collectors.toSet());
    }

    ContactCard of(SignedIn account) {
        return jdbc.sql("""
                select person_name, person_function, duty_phone, card_topics from membership.account where id = ?""")
                .param(account.id().value())
                .query(ContactCards::card)
                .single();
    }

    /// The cards of an authority's active accounts that show a name.
    List<ContactCard> in(AuthorityId authority) {
        return jdbc.sql("""
                select person_name, person_function, duty_phone, card_topics from membership.account
                 where authority_id = ? and state = 'active' and person_name <> '' order by person_name""").param(authority.value()).query(ContactCards::card).list();
    }

    /// Keeps the card; an empty one takes everything back.
    Outcome<ContactCard> keep(SignedIn account, ContactCard card) {
        var typed = new Typed()
                .line("personName", card.personName())
                .line("personFunction", card.personFunction())
                .phone("dutyPhone", card.dutyPhone())
                .check("topics", "", "membership.error.choice", t -> topics.containsAll(card.topics()));
        if (typed.isSound() && card.personName().isBlank() && !card.isEmpty()) {
            typed.refuse("personName", "membership.card.error.nameless");
        }
        if (!typed.isSound()) {
            return new Outcome.Refused<>(typed.problems());
        }
        jdbc.sql("""
                update membership.account
                   set person_name = :name, person_function = :function, duty_phone = :phone,
                       card_topics = :topics::text[]
                 where id = :id""")
                .param("name", card.personName().strip())
                .param("function", card.personFunction().strip())
                .param("phone", card.dutyPhone().strip())
                .param("topics", card.topics().stream().distinct().sorted().toArray(String[]::new))
                .param("id", account.id().value())
                .update();
        return new Outcome.Done<>(card);
    }

    private static ContactCard card(ResultSet row, int n) throws SQLException {
        return new ContactCard(
                row.getString("person_name"),
                row.getString("person_function"),
                row.getString("duty_phone"),
                List.of((String[]) row.getArray("card_topics").getArray()));
    }
}
