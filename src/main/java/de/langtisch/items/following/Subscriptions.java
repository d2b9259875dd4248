package de.langtisch.items.following;

import de.langtisch.items.Words;
import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.Ids;
import de.langtisch.membership.Directory;
import de.langtisch.membership.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The subscriptions of accounts. Each account sees and changes its own only.
@Component
public class Subscriptions {
    private static final int MOST = 100;
    private static final int LONGEST_QUERY = 1_000;

    /// A query string as an address carries it: it becomes part of a link.
    private static final Pattern QUERY = Pattern.compile("(?:[\\w.~!$'()*+,;:@/?=&-]|%[0-9A-Fa-f]{2})+");

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Words words;
    private final Clock clock;

    Subscriptions(JdbcClient jdbc, Directory directory, Words words, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    public List<Subscription> of(AccountId account) {
        return jdbc.sql("select * from items.subscription where account_id = ? order by target_kind, name")
                .param(account.value())
                .query(Subscriptions::row)
                .list();
    }

    /// The name of what shall be followed; empty when there is no such thing.
    public Optional<String> nameOf(Subscription.Target kind, String target, String proposed) {
        return switch (kind) {
            case TOPIC -> Optional.ofNullable(words.topics().get(target));
            case AUTHORITY ->
                directory.authorities().stream()
                        .filter(a -> a.id().value().equals(target))
                        .map(Directory.Authority::name)
                        .findFirst();
            case GREMIUM ->
                directory.gremien().stream()
                        .filter(g -> g.id().value().equals(target))
                        .map(Directory.Gremium::name)
                        .findFirst();
            case SEARCH ->
                target.length() > LONGEST_QUERY || !QUERY.matcher(target).matches()
                        ? Optional.empty()
                        : Optional.of(proposed.isBlank() ? words.get("items.follow.search") : cut(proposed));
        };
    }

    private static String cut(String name) {
        return name.length() > 80
                ? name.substring(0, name.offsetByCodePoints(0, Math.min(78, name.codePointCount(0, 80))))
                : name;
    }

    /// Follows, or changes the rhythm of what is followed already.
    @Transactional
    public void follow(
            Subscription.Target kind, String target, String proposed, Subscription.Rhythm rhythm, SignedIn account) {
        var name = nameOf(kind, target, proposed).orElseThrow(() -> new BadInput("items.error.follow"));
        if (of(account.id()).size() >= MOST) {
            throw new BadInput("items.error.followTooMany", MOST);
        }
        jdbc.sql("""
                insert into items.subscription (id, account_id, target_kind, target, name, rhythm, created_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (account_id, target_kind, target) do update set rhythm = excluded.rhythm, name = excluded.name""")
                .params(
                        Ids.random(),
                        account.id().value(),
                        kind.name(),
                        target,
                        name,
                        rhythm.name(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional
    public void change(String id, Subscription.Rhythm rhythm, SignedIn account) {
        jdbc.sql("update items.subscription set rhythm = ? where id = ? and account_id = ?")
                .params(rhythm.name(), id, account.id().value())
                .update();
    }

    @Transactional
    public void end(String id, SignedIn account) {
        jdbc.sql("delete from items.subscription where id = ? and account_id = ?")
                .params(id, account.id().value())
                .update();
    }

    /// A subscription by its id alone, which is random and stands in its own mails only: whoever has it may
    /// end the mails without signing in, and nothing else.
    public Optional<Subscription> byId(String id) {
        return jdbc.sql("select * from items.subscription where id = ?")
                .param(id)
                .query(Subscriptions::row)
                .optional();
    }

    /// Ends the mails of a subscription, which itself stays.
    @Transactional
    public void silence(String id) {
        jdbc.sql("update items.subscription set rhythm = 'NEVER' where id = ?")
                .param(id)
                .update();
    }

    /// Subscriptions with mail to these targets.
    List<Subscription> to(Subscription.Target kind, List<String> targets) {
        return jdbc.sql("""
                select * from items.subscription
                 where target_kind = ? and target = any (?::text[]) and rhythm <> 'NEVER'""")
                .params(kind.name(), targets.toArray(String[]::new))
                .query(Subscriptions::row)
                .list();
    }

    List<Subscription> searches() {
        return jdbc.sql("select * from items.subscription where target_kind = 'SEARCH' and rhythm <> 'NEVER'")
                .query(Subscriptions::row)
                .list();
    }

    int passOn(AccountId from, AccountId to) {
        return jdbc.sql("""
                update items.subscription s set account_id = :to where account_id = :from
                   and not exists (select 1 from items.subscription o where o.account_id = :to
                                   and o.target_kind = s.target_kind and o.target = s.target)""").param("to", to.value()).param("from", from.value()).update();
    }

    private static Subscription row(ResultSet row, int n) throws SQLException {
        return new Subscription(
                row.getString("id"),
                new AccountId(row.getString("account_id")),
                Subscription.Target.valueOf(row.getString("target_kind")),
                row.getString("target"),
                row.getString("name"),
                Subscription.Rhythm.valueOf(row.getString("rhythm")));
    }
}
