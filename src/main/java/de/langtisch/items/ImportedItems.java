package de.langtisch.items;

import de.langtisch.audit.Actor;
import de.langtisch.audit.Audit;
import de.langtisch.audit.AuditEntry;
import de.langtisch.kernel.GremiumId;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Label;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an importer brings: items of an official source, owned by the Geschäftsstelle, published by the import rule; or
/// held in review when something about them needs a look. The same again changes nothing.
@Component
public class ImportedItems {
    private final JdbcClient jdbc;
    private final DraftRows drafts;
    private final Publication publication;
    private final Audit audit;
    private final Clock clock;

    ImportedItems(JdbcClient jdbc, DraftRows drafts, Publication publication, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.publication = publication;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of one imported item.
    public enum Result {
        PUBLISHED,
        HELD,
        UNCHANGED
    }

    /// What is brought: `externalId` is the id at its source, unique per kind; a `doubt` keeps it in review
    /// and tells whoever looks at it why, an empty one does not.
    public record Import(Kind kind, String externalId, Content content, Label label, GremiumId owner, String doubt) {
        boolean held() {
            return !doubt.isEmpty();
        }
    }

    private record Known(ItemId id, @Nullable String importedHash, boolean correctedByHand) {}

    @Transactional
    public Result put(Import brought) {
        var hash = ContentJson.contentHash(brought.kind().key(), brought.content(), List.of());
        var known = known(brought);
        if (known.isPresent() && hash.equals(known.get().importedHash())) {
            return Result.UNCHANGED;
        }
        var id = known.map(Known::id).orElseGet(() -> begin(brought));
        jdbc.sql("update items.item set imported_hash = ? where id = ?")
                .params(hash, id.value())
                .update();
        boolean held = brought.held() || known.map(Known::correctedByHand).orElse(false);
        return held || !published(id, brought) ? hold(id, brought) : Result.PUBLISHED;
    }

    private Optional<Known> known(Import brought) {
        return jdbc.sql("""
                select i.id, i.imported_hash, coalesce(r.approval <> 'IMPORT', false) as corrected
                  from items.item i left join items.revision r on r.id = i.current_revision
                 where i.kind = ? and i.external_id = ?""")
                .params(brought.kind().key(), brought.externalId())
                .query((row, n) -> new Known(
                        new ItemId(row.getString("id")), row.getString("imported_hash"), row.getBoolean("corrected")))
                .optional();
    }

    private ItemId begin(Import brought) {
        var id = ItemId.random();
        jdbc.sql("""
                insert into items.item (id, kind, owner_gremium, external_id, created_at) values (?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        brought.kind().key(),
                        brought.owner().value(),
                        brought.externalId(),
                        DraftRows.at(clock.instant()))
                .update();
        return id;
    }

    private boolean published(ItemId id, Import brought) {
        var outcome = publication.publish(new RevisionRows.New(
                id,
                brought.kind(),
                brought.content(),
                brought.label(),
                List.of(),
                null,
                Current.Approval.IMPORT,
                null));
        boolean done = outcome instanceof Publication.Outcome.Done;
        if (done) {
            audit.record(new AuditEntry(Actor.Machine.COMMAND, "item.imported", id.value()));
        }
        return done;
    }

    private Result hold(ItemId id, Import brought) {
        drafts.byItem(id).ifPresent(d -> drafts.delete(d.id()));
        var now = clock.instant();
        var open = new Draft(
                Ids.random(),
                id,
                brought.kind().key(),
                new Owner.OfGremium(brought.owner(), ""),
                null,
                1,
                brought.content(),
                brought.label(),
                List.of(),
                null,
                Set.of(),
                Drafts.OPEN,
                now,
                now);
        drafts.insert(open);
        drafts.review(
                open.id(),
                new Draft.Review(
                        Draft.State.SUBMITTED, false, now, open.approvalHash(false), null, null, brought.doubt()),
                now);
        audit.record(new AuditEntry(Actor.Machine.COMMAND, "item.held", id.value()));
        return Result.HELD;
    }
}
