package de.langtisch.items;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.GremiumId;
import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Label;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes drafts. It knows no rule; who may see one is decided by [Drafts] and [Releases].
@Component
class DraftRows {
    private static final String COLUMNS = """
            select d.id, d.item_id, d.base_revision, d.version, %s d.label, d.public_from, d.author, d.state, d.editorial,
                   d.submitted_at, d.submitted_hash, d.owner_approved_by, d.owner_approved_hash, d.return_reason,
                   d.created_at, d.updated_at, i.kind, i.owner_authority, i.owner_gremium,
                   coalesce(a.name, g.name) as owner_name,
                   array(select account_id from items.draft_coauthor c where c.draft_id = d.id) as coauthors
              from items.draft d
              join items.item i on i.id = d.item_id
              left join membership.authority a on a.id = i.owner_authority
              left join membership.gremium g on g.id = i.owner_gremium
             where\s""";
    private static final String DRAFT =
            COLUMNS.formatted("d.content, " + AttachmentColumn.of("draft_attachment", "draft_id", "d.id") + ",");
    private static final String DRAFT_WITHOUT_CONTENT = COLUMNS.formatted("");

    private static final String WRITTEN_BY = """
            (d.author = :me or exists (select 1 from items.draft_coauthor c
                                        where c.draft_id = d.id and c.account_id = :me))""";

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Draft> byItem(ItemId item) {
        return jdbc.sql(DRAFT + "d.item_id = ?")
                .param(item.value())
                .query(DraftRows::draft)
                .optional();
    }

    /// The draft of an item if this account writes it, alone or with others; nothing of another's is loaded.
    Optional<Draft> byItemOf(ItemId item, AccountId account) {
        return jdbc.sql(DRAFT + "d.item_id = :item and " + WRITTEN_BY)
                .param("item", item.value())
                .param("me", account.value())
                .query(DraftRows::draft)
                .optional();
    }

    /// The same, and nobody else changes it until the transaction ends.
    Optional<Draft> lockedOf(ItemId item, AccountId account) {
        lock(item);
        return byItemOf(item, account);
    }

    /// Without its content, to find out whom it concerns.
    Optional<Draft> withoutContent(ItemId item) {
        return jdbc.sql(DRAFT_WITHOUT_CONTENT + "d.item_id = ?")
                .param(item.value())
                .query((row, n) -> draft(row, Content.EMPTY, List.of()))
                .optional();
    }

    /// The draft of an item, and nobody else changes it until the transaction ends.
    Optional<Draft> locked(ItemId item) {
        lock(item);
        return byItem(item);
    }

    private void lock(ItemId item) {
        ItemRows.lock(item, jdbc);
        jdbc.sql("select id from items.draft where item_id = ? for update")
                .param(item.value())
                .query(String.class)
                .optional();
    }

    List<Draft> writtenBy(AccountId account) {
        return jdbc.sql(DRAFT + WRITTEN_BY + " order by d.updated_at desc")
                .param("me", account.value())
                .query(DraftRows::draft)
                .list();
    }

    List<Draft> submitted() {
        return jdbc.sql(DRAFT + "d.state = 'SUBMITTED' order by d.submitted_at")
                .query(DraftRows::draft)
                .list();
    }

    /// Submitted drafts without their content: for counting on every page.
    List<Draft> submittedWithoutContent() {
        return jdbc.sql(DRAFT_WITHOUT_CONTENT + "d.state = 'SUBMITTED'")
                .query((row, n) -> draft(row, Content.EMPTY, List.of()))
                .list();
    }

    void insert(Draft draft) {
        jdbc.sql("""
                insert into items.draft (id, item_id, base_revision, version, content, label, public_from, author,
                                         state, created_at, updated_at)
                values (:id, :item, :base, :version, :content, :label::text[], :publicFrom, :author, :state, :now, :now)
                on conflict (item_id) do nothing""")
                .param("id", draft.id())
                .param("item", draft.item().value())
                .param("base", draft.baseRevision())
                .param("version", draft.version())
                .param("content", ContentJson.write(draft.content()))
                .params(label(draft.label()))
                .param("author", draft.author() == null ? null : draft.author().value())
                .param("state", draft.review().state().name())
                .param("now", draft.createdAt().atOffset(ZoneOffset.UTC))
                .update();
        replaceAttachments(draft.id(), draft.attachments());
    }

    /// Writes content and label as the next version; false when somebody else wrote since.
    boolean write(String draft, int version, Content content, @Nullable Label label, Instant now) {
        return jdbc.sql("""
                update items.draft
                   set version = version + 1, content = :content, label = :label::text[], public_from = :publicFrom,
                       updated_at = :now, warned_at = null
                 where id = :id and version = :version and state <> 'SUBMITTED'""")
                        .param("id", draft)
                        .param("version", version)
                        .param("content", ContentJson.write(content))
                        .params(label(label))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void review(String draft, Draft.Review review, Instant now) {
        var ownerApprovedBy = review.ownerApprovedBy();
        jdbc.sql("""
                update items.draft
                   set state = :state, editorial = :editorial, submitted_at = :submittedAt,
                       submitted_hash = :submittedHash, owner_approved_by = :ownerApprovedBy,
                       owner_approved_hash = :ownerApprovedHash, return_reason = :reason, updated_at = :now
                 where id = :id""")
                .param("state", review.state().name())
                .param("editorial", review.editorial())
                .param("submittedAt", timestamp(review.submittedAt()))
                .param("submittedHash", review.submittedHash())
                .param("ownerApprovedBy", ownerApprovedBy == null ? null : ownerApprovedBy.value())
                .param("ownerApprovedHash", review.ownerApprovedHash())
                .param("reason", review.returnReason())
                .param("now", at(now))
                .param("id", draft)
                .update();
    }

    /// What an importer held back becomes the draft of whoever takes it over.
    void takeOver(String draft, AccountId account) {
        jdbc.sql("update items.draft set author = ? where id = ? and author is null")
                .params(account.value(), draft)
                .update();
    }

    void delete(String draft) {
        jdbc.sql("delete from items.draft where id = ?").param(draft).update();
    }

    void replaceAttachments(String draft, List<Attachment> attachments) {
        jdbc.sql("delete from items.draft_attachment where draft_id = ?")
                .param(draft)
                .update();
        int position = 0;
        for (var attachment : attachments) {
            jdbc.sql("""
                    insert into items.draft_attachment (draft_id, position, hash, name, usage_right)
                    values (?, ?, ?, ?, ?)""")
                    .params(
                            draft,
                            position++,
                            attachment.hash(),
                            attachment.name(),
                            attachment.usageRight().name())
                    .update();
        }
    }

    void addCoauthor(String draft, AccountId account) {
        jdbc.sql("insert into items.draft_coauthor (draft_id, account_id) values (?, ?) on conflict do nothing")
                .params(draft, account.value())
                .update();
    }

    /// Gives everything that one account writes, alone or with others, to another (handover of a leaver's seat).
    int passOn(AccountId from, AccountId to) {
        int written = jdbc.sql("update items.draft set author = ? where author = ?")
                .params(to.value(), from.value())
                .update();
        jdbc.sql("""
                insert into items.draft_coauthor (draft_id, account_id)
                select c.draft_id, :to from items.draft_coauthor c join items.draft d on d.id = c.draft_id
                 where c.account_id = :from and d.author is distinct from :to
                on conflict do nothing""").param("to", to.value()).param("from", from.value()).update();
        jdbc.sql("""
                delete from items.draft_coauthor c using items.draft d
                 where d.id = c.draft_id and (c.account_id = :from or c.account_id = :to and d.author = :to)""").param("to", to.value()).param("from", from.value()).update();
        return written;
    }

    private static Map<String, Object> label(@Nullable Label label) {
        var parameters = new java.util.HashMap<String, Object>();
        parameters.put("label", label == null ? new String[0] : label.codes().toArray(String[]::new));
        parameters.put("publicFrom", label == null ? null : timestamp(label.publicFrom()));
        return parameters;
    }

    static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }

    static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Draft draft(ResultSet row, int n) throws SQLException {
        return draft(
                row, ContentJson.read(row.getString("content")), AttachmentColumn.read(row.getArray("attachments")));
    }

    private static Draft draft(ResultSet row, Content content, List<Attachment> attachments) throws SQLException {
        return new Draft(
                row.getString("id"),
                new ItemId(row.getString("item_id")),
                row.getString("kind"),
                owner(row),
                row.getString("base_revision"),
                row.getInt("version"),
                content,
                label(row),
                attachments,
                account(row, "author"),
                accounts(row.getArray("coauthors")),
                new Draft.Review(
                        Draft.State.valueOf(row.getString("state")),
                        row.getBoolean("editorial"),
                        instant(row, "submitted_at"),
                        row.getString("submitted_hash"),
                        account(row, "owner_approved_by"),
                        row.getString("owner_approved_hash"),
                        row.getString("return_reason")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }

    static Owner owner(ResultSet row) throws SQLException {
        var authority = row.getString("owner_authority");
        var name = row.getString("owner_name");
        return authority == null
                ? new Owner.OfGremium(new GremiumId(row.getString("owner_gremium")), name)
                : new Owner.OfAuthority(new AuthorityId(authority), name);
    }

    static @Nullable Label label(ResultSet row) throws SQLException {
        var codes = List.of((String[]) row.getArray("label").getArray());
        return codes.isEmpty() ? null : Label.parse(codes, instant(row, "public_from"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }

    static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        var id = row.getString(column);
        return id == null ? null : new AccountId(id);
    }

    private static TreeSet<AccountId> accounts(Array column) throws SQLException {
        var accounts = new TreeSet<AccountId>();
        for (var id : (String[]) column.getArray()) {
            accounts.add(new AccountId(id));
        }
        return accounts;
    }
}
