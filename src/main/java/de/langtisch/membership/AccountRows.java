package de.langtisch.membership;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes accounts. It knows no rule.
@Component
class AccountRows {
    private static final String ACCOUNT = """
            select a.id, a.authority_id, a.name, a.email, a.state, a.roles, a.seconded,
                   (select max(i.ends_at) from membership.invitation i
                     where i.account_id = a.id and i.purpose = 'invitation' and i.used_at is null) as invited_until,
            """ + SeatColumn.SQL + " from membership.account a where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Account> find(AccountId id) {
        return jdbc.sql(ACCOUNT + "a.id = :id")
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .query(this::account)
                .optional();
    }

    /// The account that has this address now, deactivated ones left aside.
    Optional<Account> byAddress(String email) {
        return jdbc.sql(ACCOUNT + "lower(a.email) = :email and a.state <> 'deactivated'")
                .param("email", email)
                .param("today", LocalDate.now(clock))
                .query(this::account)
                .optional();
    }

    /// All of an authority, deactivated ones last.
    List<Account> of(AuthorityId authority) {
        return jdbc.sql(ACCOUNT + "a.authority_id = :authority order by a.state = 'deactivated', a.name, a.id")
                .param("authority", authority.value())
                .param("today", LocalDate.now(clock))
                .query(this::account)
                .list();
    }

    /// Nobody else changes the accounts of this authority until the transaction ends.
    void lock(AuthorityId authority) {
        jdbc.sql("select id from membership.authority where id = ? for update")
                .param(authority.value())
                .query(String.class)
                .optional();
    }

    /// False when the address belongs to another account.
    boolean insert(AccountId id, AuthorityId authority, String email, String name) {
        return jdbc.sql("""
                insert into membership.account (id, email, name, authority_id, state, created_at)
                values (?, ?, ?, ?, 'invited', ?) on conflict do nothing""")
                        .params(
                                id.value(),
                                email,
                                name,
                                authority.value(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void rename(AccountId id, String name) {
        jdbc.sql("update membership.account set name = ? where id = ?")
                .params(name, id.value())
                .update();
    }

    void roles(AccountId id, Set<Role> roles) {
        jdbc.sql("update membership.account set roles = :roles::text[] where id = :id")
                .param("roles", roles.stream().map(Role::name).sorted().toArray(String[]::new))
                .param("id", id.value())
                .update();
    }

    void seconded(AccountId id, boolean seconded) {
        jdbc.sql("update membership.account set seconded = ? where id = ?")
                .params(seconded, id.value())
                .update();
    }

    void passwordHash(AccountId id, String hash) {
        jdbc.sql("""
                update membership.account set password_hash = ?, state = 'active'
                 where id = ? and state in ('invited', 'active')""").params(hash, id.value()).update();
    }

    Optional<String> passwordHash(AccountId id) {
        return jdbc.sql("select password_hash from membership.account where id = ? and state = 'active'")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    void inviteAgain(AccountId id) {
        jdbc.sql("update membership.account set state = 'invited', deactivated_at = null where id = ?")
                .param(id.value())
                .update();
    }

    /// Ends the account; rights, password and what its person showed of herself go with it.
    void deactivate(AccountId id) {
        jdbc.sql("""
                update membership.account
                   set state = 'deactivated', deactivated_at = ?, password_hash = null, roles = '{}', seconded = false,
                       person_name = '', person_function = '', duty_phone = '', card_topics = '{}'
                 where id = ?""")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    private Account account(ResultSet row, int n) throws SQLException {
        var invitedUntil = row.getTimestamp("invited_until");
        return new Account(
                new AccountId(row.getString("id")),
                new AuthorityId(row.getString("authority_id")),
                row.getString("name"),
                row.getString("email"),
                Account.State.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT)),
                roles(row.getArray("roles")),
                row.getBoolean("seconded"),
                SeatColumn.read(row.getArray("seats")),
                invitedUntil == null
                        ? null
                        : invitedUntil.toInstant().atZone(clock.getZone()).toLocalDate());
    }

    static Set<Role> roles(Array column) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : (String[]) column.getArray()) {
            roles.add(Role.valueOf(role));
        }
        return roles;
    }
}
