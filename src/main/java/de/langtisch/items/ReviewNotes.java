package de.langtisch.items;

import de.langtisch.audit.Audit;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.ItemId;
import de.langtisch.membership.SignedIn;
import de.langtisch.text.CanonicalText;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes beside a submitted text, for author and releasing persons only; they go with the draft.
@Component
public class ReviewNotes {
    private static final int LONGEST = 2_000;
    private static final Set<String> PARTS = Set.of("title", "topics", "label", "attachments");

    private final JdbcClient jdbc;
    private final ReleaseQueue queue;
    private final Kinds kinds;
    private final Audit audit;
    private final Clock clock;

    ReviewNotes(JdbcClient jdbc, ReleaseQueue queue, Kinds kinds, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.kinds = kinds;
        this.audit = audit;
        this.clock = clock;
    }

    /// A note at one part of the text.
    public record ReviewNote(String id, String field, String text, String authorName) {}

    /// The caller has shown that its reader may see the draft.
    public List<ReviewNote> of(String draft) {
        return jdbc.sql("""
                select n.id, n.field, n.text, a.name from items.review_note n
                  join membership.account a on a.id = n.author
                 where n.draft_id = ? order by n.written_at""")
                .param(draft)
                .query((row, n) -> new ReviewNote(
                        row.getString("id"), row.getString("field"), row.getString("text"), row.getString("name")))
                .list();
    }

    /// False when the draft does not wait for this account, or no longer. Fails with [BadInput] for an empty or too
    /// long note.
    @Transactional
    public boolean write(ItemId item, String field, String typed, SignedIn account) {
        var waiting = queue.locked(item, account);
        waiting.ifPresent(draft -> write(draft, field, typed, account));
        return waiting.isPresent();
    }

    private void write(Draft draft, String field, String typed, SignedIn account) {
        var text = CanonicalText.clean(typed).strip();
        if (text.isEmpty() || text.length() > LONGEST || !isPart(draft, field)) {
            throw new BadInput("items.error.note", LONGEST);
        }
        int written = jdbc.sql("""
                insert into items.review_note (id, draft_id, field, text, author, written_at, label)
                values (?, ?, ?, ?, ?, ?, ?::text[])
                on conflict do nothing""")
                .params(
                        Ids.random(),
                        draft.id(),
                        field,
                        text,
                        account.id().value(),
                        DraftRows.at(clock.instant()),
                        codes(draft))
                .update();
        if (written == 1) {
            audit.record(account.did("draft.noted", draft.item().value()));
        }
    }

    private boolean isPart(Draft draft, String field) {
        return PARTS.contains(field) || kinds.get(draft.kind()).field(field).isPresent();
    }

    private static String[] codes(Draft draft) {
        var label = draft.label();
        return label == null ? new String[0] : label.codes().toArray(String[]::new);
    }
}
