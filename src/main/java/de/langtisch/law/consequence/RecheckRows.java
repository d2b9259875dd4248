package de.langtisch.law.consequence;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.ItemId;
import de.langtisch.law.Effect;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Opens, closes and reads rechecks. It knows no reader: whoever shows one asks for the labels of item and cause.
@Component
class RecheckRows {
    /// One decision is the other when number and day agree, or number and court where a day is missing.
    private static final String SAME = """
            r.key = f.key and r.key <> ''
                and (r.on_date = f.on_date or (r.on_date is null or f.on_date is null)
                     and (r.court = f.court or r.court = '' or f.court = ''))""";

    /// Random, in the alphabet of all ids.
    private static final String ID = "translate(substr(md5(gen_random_uuid()::text), 1, 16), '01', 'gh')";

    private static final String OPEN_FALLEN = """
            insert into law.recheck (id, item_id, number, cause, key, fallen, effect, opened_at, due_on, state)
            select distinct on (r.item_id, f.cause, f.key) %s, r.item_id, cur.number, f.cause, f.key,
                   trim(f.court || ' ' || f.aktenzeichen), f.effect, :now, :due, 'OPEN'
              from law.fallen f join law.relation r on r.relies and %s
              join items.item i on i.id = r.item_id and i.recalled_at is null
              join items.revision cur on cur.id = i.current_revision
             where r.item_id <> f.cause and %%s
            on conflict (item_id, cause, key) do update set state = 'OPEN', number = excluded.number,
                effect = excluded.effect, opened_at = excluded.opened_at, due_on = excluded.due_on, reason = '',
                answered_by = null, answered_at = null where recheck.state = 'VOID'
            returning id, (select created_by from items.item o where o.id = item_id) as author""".formatted(ID, SAME);

    private static final String CLOSE_CAUSE = """
            update law.recheck c set state = 'VOID', answered_at = :now
             where c.cause = :item and c.state = 'OPEN'
               and not exists (select 1 from law.fallen f where f.cause = c.cause and f.key = c.key)""";

    private static final String CLOSE_ITEM = """
            update law.recheck c set state = 'CHANGED', answered_at = :now
             where c.item_id = :item and c.state = 'OPEN'
               and not exists (select 1 from law.relation r where r.item_id = c.item_id and r.relies
                                  and (r.key = c.key and r.key <> '' or r.norm = c.key and r.norm <> ''))""";

    private static final String OPEN_ENDED = """
            insert into law.recheck (id, item_id, number, cause, key, fallen, effect, opened_at, due_on, state)
            select %s, r.item_id, cur.number, '', r.norm, r.norm, 'AUFGEHOBEN', :now, :due, 'OPEN'
              from law.relation r join items.item i on i.id = r.item_id and i.recalled_at is null
              join items.revision cur on cur.id = i.current_revision
             where r.relies and r.norm = any (:norms::text[])
            on conflict (item_id, cause, key) do nothing
            returning id, (select created_by from items.item o where o.id = item_id) as author""".formatted(ID);

    private static final String RECHECK = """
            select c.*, exists (select 1 from law.decision d where d.item_id = c.cause and d.key = c.key) as own_word
              from law.recheck c join items.item i on i.id = c.item_id where\s""";

    private final JdbcClient jdbc;

    RecheckRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A recheck just opened, and who began its item; nobody for what was imported.
    record Opened(String id, Optional<AccountId> author) {}

    /// What this decision says to have fallen, for whoever relies on it.
    List<Opened> openFor(ItemId cause, Instant now, LocalDate due) {
        return opened(jdbc.sql(OPEN_FALLEN.formatted("f.cause = :item")).param("item", cause.value()), now, due);
    }

    /// What this item relies on and has fallen already.
    List<Opened> openOn(ItemId relying, Instant now, LocalDate due) {
        return opened(jdbc.sql(OPEN_FALLEN.formatted("r.item_id = :item")).param("item", relying.value()), now, due);
    }

    /// For whoever relies on norms that have ended.
    List<Opened> openEnded(Collection<String> norms, Instant now, LocalDate due) {
        return opened(jdbc.sql(OPEN_ENDED).param("norms", norms.toArray(String[]::new)), now, due);
    }

    private static List<Opened> opened(JdbcClient.StatementSpec statement, Instant now, LocalDate due) {
        return statement
                .param("now", Timestamp.from(now))
                .param("due", due)
                .query((row, n) -> new Opened(
                        row.getString("id"),
                        Optional.ofNullable(row.getString("author")).map(AccountId::new)))
                .list();
    }

    /// Closes what this item no longer says, and what it no longer relies on.
    void close(ItemId item, Instant now) {
        for (var statement : List.of(CLOSE_CAUSE, CLOSE_ITEM)) {
            jdbc.sql(statement)
                    .param("item", item.value())
                    .param("now", Timestamp.from(now))
                    .update();
        }
    }

    Optional<Recheck> find(String id) {
        return jdbc.sql(RECHECK + "c.id = ?")
                .param(id)
                .query(RecheckRows::recheck)
                .optional();
    }

    List<Recheck> of(Collection<ItemId> items) {
        return jdbc.sql(RECHECK + "c.item_id = any (?::text[]) order by own_word, c.opened_at desc, c.id")
                .param(items.stream().map(ItemId::value).toArray(String[]::new))
                .query(RecheckRows::recheck)
                .list();
    }

    /// The most urgent first: of items of this authority or of any Gremium, or all.
    List<Recheck> open(AuthorityId authority, boolean all) {
        return jdbc.sql(RECHECK + """
                c.state = 'OPEN' and (:all or i.owner_authority = :authority or i.owner_gremium is not null)
                order by c.due_on, own_word, c.id limit 1000""")
                .param("all", all)
                .param("authority", authority.value())
                .query(RecheckRows::recheck)
                .list();
    }

    /// False when somebody answered before.
    boolean answer(String id, Recheck.State state, String reason, String account, Instant now) {
        return jdbc.sql("""
                update law.recheck set state = ?, reason = ?, answered_by = ?, answered_at = ?
                 where id = ? and state = 'OPEN'""")
                        .params(state.name(), reason, account, Timestamp.from(now), id)
                        .update()
                == 1;
    }

    private static Recheck recheck(ResultSet row, int n) throws SQLException {
        var cause = row.getString("cause");
        return new Recheck(
                row.getString("id"),
                new ItemId(row.getString("item_id")),
                row.getInt("number"),
                cause.isEmpty() ? null : new ItemId(cause),
                row.getString("key"),
                row.getBoolean("own_word"),
                row.getString("fallen"),
                Effect.valueOf(row.getString("effect")),
                row.getTimestamp("opened_at").toInstant(),
                row.getObject("due_on", LocalDate.class),
                Recheck.State.valueOf(row.getString("state")),
                row.getString("reason"),
                instant(row.getTimestamp("answered_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
