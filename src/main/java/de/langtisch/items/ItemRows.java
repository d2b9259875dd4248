package de.langtisch.items;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.NotFound;
import de.langtisch.labels.Label;
import de.langtisch.labels.LabelPredicate;
import de.langtisch.labels.Reader;
import de.langtisch.membership.Capacity;
import de.langtisch.membership.GremiumKind;
import de.langtisch.membership.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes items and their published revisions. Every read for somebody carries the label's predicate.
@Component
class ItemRows {
    /// The revision shown, its item and the names beside it; `r` is the revision, `c` the item's current one.
    private static final String REVISION =
            """
            select r.*, i.kind, i.owner_authority, i.owner_gremium, i.former_member,
                   coalesce(a.name, g.name) as owner_name, coalesce(w.name, '') as author_name,
                   coalesce(p.name, '') as approved_by_name, %s
              from items.item i
              join items.revision c on c.id = i.current_revision
              join items.revision r on r.item_id = i.id
              left join membership.authority a on a.id = i.owner_authority
              left join membership.gremium g on g.id = i.owner_gremium
              left join membership.account w on w.id = r.author
              left join membership.account p on p.id = r.approved_by
             where i.recalled_at is null and\s""".formatted(AttachmentColumn.of("revision_attachment", "revision_id", "r.id"))
                    + LabelPredicate.of("c") + " and " + LabelPredicate.of("r");

    private final JdbcClient jdbc;

    ItemRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Nobody else publishes, releases or narrows the item until the transaction ends.
    void lock(ItemId id) {
        lock(id, jdbc);
    }

    static void lock(ItemId id, JdbcClient jdbc) {
        jdbc.sql("select id from items.item where id = ? for no key update")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    /// A new item without text, owned by whom the account acts for; false when it is there already.
    boolean begin(ItemId id, String kind, SignedIn account, Instant now) {
        boolean office = account.capacity() == Capacity.OFFICE;
        return jdbc.sql("""
                insert into items.item (id, kind, owner_authority, owner_gremium, created_by, created_at)
                values (:id, :kind, :authority, :gremium, :account, :now) on conflict (id) do nothing""")
                        .param("id", id.value())
                        .param("kind", kind)
                        .param("authority", office ? null : account.authority().value())
                        .param("gremium", office ? office(account) : null)
                        .param("account", account.id().value())
                        .param("now", DraftRows.at(now))
                        .update()
                == 1;
    }

    private static String office(SignedIn account) {
        return account.seats().stream()
                .filter(s -> s.kind() == GremiumKind.GESCHAEFTSSTELLE)
                .map(s -> s.gremium().value())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Owner owner(ItemId id) {
        return jdbc.sql("""
                select i.owner_authority, i.owner_gremium, coalesce(a.name, g.name) as owner_name
                  from items.item i
                  left join membership.authority a on a.id = i.owner_authority
                  left join membership.gremium g on g.id = i.owner_gremium
                 where i.id = ?""")
                .param(id.value())
                .query((row, n) -> DraftRows.owner(row))
                .single();
    }

    /// Removes an item that was never published, with nothing left of it.
    void forgetUnpublished(ItemId id) {
        jdbc.sql("""
                delete from items.item i where i.id = ? and i.current_revision is null
                   and not exists (select 1 from items.draft d where d.item_id = i.id)""").param(id.value()).update();
    }

    Optional<Current> current(ItemId id, Reader reader, Instant now) {
        return jdbc.sql(REVISION + " and i.id = :id and r.id = c.id")
                .param("id", id.value())
                .params(LabelPredicate.parameters(reader, now))
                .query(ItemRows::current)
                .optional();
    }

    /// A past state: only for who may read the current label *and* its own (architecture.md 1).
    Optional<Current> past(ItemId id, int number, Reader reader, Instant now) {
        return jdbc.sql(REVISION + " and i.id = :id and r.number = :number")
                .param("id", id.value())
                .param("number", number)
                .params(LabelPredicate.parameters(reader, now))
                .query(ItemRows::current)
                .optional();
    }

    /// All states that this reader may see, newest first.
    List<Current> history(ItemId id, Reader reader, Instant now) {
        return jdbc.sql(REVISION + " and i.id = :id order by r.number desc")
                .param("id", id.value())
                .params(LabelPredicate.parameters(reader, now))
                .query(ItemRows::current)
                .list();
    }

    /// The label of the published state, without its content.
    Optional<Label> currentLabel(ItemId id) {
        return jdbc.sql("""
                select r.label, r.public_from from items.item i join items.revision r on r.id = i.current_revision
                 where i.id = ?""").param(id.value()).query((row, n) -> labelOf(row)).optional();
    }

    private static Current current(ResultSet row, int n) throws SQLException {
        return new Current(
                new ItemId(row.getString("item_id")),
                row.getString("kind"),
                DraftRows.owner(row),
                row.getBoolean("former_member"),
                row.getString("id"),
                row.getInt("number"),
                ContentJson.read(row.getString("content")),
                labelOf(row),
                AttachmentColumn.read(row.getArray("attachments")),
                row.getString("author_name"),
                Current.Approval.valueOf(row.getString("approval")),
                row.getString("approved_by_name"),
                row.getTimestamp("published_at").toInstant(),
                row.getDate("on_date").toLocalDate());
    }

    private static Label labelOf(ResultSet row) throws SQLException {
        return Label.parse(List.of((String[]) row.getArray("label").getArray()), DraftRows.instant(row, "public_from"));
    }

    /// What an account began passes on when its seat is handed over.
    int passOn(AccountId from, AccountId to) {
        return jdbc.sql("update items.item set created_by = ? where created_by = ?")
                .params(to.value(), from.value())
                .update();
    }

    void markFormerMember(AuthorityId authority) {
        jdbc.sql("update items.item set former_member = true where owner_authority = ?")
                .param(authority.value())
                .update();
    }
}
