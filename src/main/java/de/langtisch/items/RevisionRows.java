package de.langtisch.items;

import de.langtisch.kernel.Ids;
import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Label;
import de.langtisch.membership.SignedIn;
import de.langtisch.search.Facet;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes a published revision and makes it the current one. There is no other writer.
@Component
class RevisionRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;

    RevisionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What shall be published; `author` and `approvedBy` are absent for imports.
    record New(
            ItemId item,
            Kind kind,
            Content content,
            Label label,
            List<Attachment> attachments,
            @Nullable String author,
            Current.Approval approval,
            @Nullable String approvedBy) {
        static @Nullable String id(@Nullable SignedIn account) {
            return account == null ? null : account.id().value();
        }
    }

    /// Returns the number of the new revision.
    int publish(New revision) {
        ItemRows.lock(revision.item(), jdbc);
        var id = Ids.random();
        var now = clock.instant();
        var facts = revision.kind().facts(revision.content());
        var norms = CitedNorms.of(revision.kind(), revision.content());
        int number = jdbc.sql("""
                insert into items.revision (id, item_id, number, content, content_hash, title, topics, facets, line,
                                            on_date, label, public_from, approval_hash, author, approval, approved_by,
                                            published_at, norms)
                select :id, :item, coalesce(max(number), 0) + 1, :content, :contentHash, :title, :topics::text[],
                       :facets::jsonb, :line::text[], :date, :label::text[], :publicFrom, :approvalHash, :author,
                       :approval, :approvedBy, :now, :norms::text[]
                  from items.revision where item_id = :item
                returning number""")
                .param("id", id)
                .param("item", revision.item().value())
                .params(content(revision))
                .param("facets", JSON.writeValueAsString(facets(facts.facets())))
                .param("norms", norms.toArray(String[]::new))
                .param("line", facts.line().toArray(String[]::new))
                .param("date", Date.valueOf(date(facts, now)))
                .param("author", revision.author())
                .param("approval", revision.approval().name())
                .param("approvedBy", revision.approvedBy())
                .param("now", DraftRows.timestamp(now))
                .query(Integer.class)
                .single();
        attach(id, revision.attachments());
        jdbc.sql("update items.item set current_revision = ? where id = ?")
                .params(id, revision.item().value())
                .update();
        return number;
    }

    private static Map<String, Object> content(New revision) {
        var parameters = new java.util.HashMap<String, Object>();
        parameters.put("content", ContentJson.write(revision.content()));
        parameters.put(
                "contentHash",
                ContentJson.contentHash(revision.kind().key(), revision.content(), revision.attachments()));
        parameters.put("title", revision.content().title());
        parameters.put("topics", revision.content().topics().toArray(String[]::new));
        parameters.put("label", revision.label().codes().toArray(String[]::new));
        parameters.put("publicFrom", DraftRows.timestamp(revision.label().publicFrom()));
        parameters.put(
                "approvalHash",
                Approvals.hash(revision.kind().key(), revision.content(), revision.label(), revision.attachments()));
        return parameters;
    }

    private LocalDate date(Facts facts, Instant now) {
        var date = facts.date();
        return date == null ? now.atZone(clock.getZone()).toLocalDate() : date;
    }

    private static TreeMap<String, List<String>> facets(Map<Facet, List<String>> facets) {
        var named = new TreeMap<String, List<String>>();
        facets.forEach((facet, values) -> named.put(facet.parameter(), values));
        return named;
    }

    private void attach(String revision, List<Attachment> attachments) {
        int position = 0;
        for (var attachment : attachments) {
            jdbc.sql("""
                    insert into items.revision_attachment (revision_id, position, hash, name, usage_right)
                    values (?, ?, ?, ?, ?)""")
                    .params(
                            revision,
                            position++,
                            attachment.hash(),
                            attachment.name(),
                            attachment.usageRight().name())
                    .update();
        }
    }
}
