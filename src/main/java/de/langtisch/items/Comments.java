package de.langtisch.items;

import de.langtisch.audit.Audit;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.NotFound;
import de.langtisch.labels.Reader;
import de.langtisch.membership.SignedIn;
import de.langtisch.privacy.Fund;
import de.langtisch.privacy.GuardOutcome;
import de.langtisch.privacy.GuardedText;
import de.langtisch.privacy.PersonalDataGuard;
import de.langtisch.text.CanonicalText;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers and remarks under an item, up to 2,000 characters: they appear at once when the guard finds nothing to
/// decide, and are read by whoever may read the item (architecture.md 3).
@Component
public class Comments {
    public static final int LONGEST = 2_000;

    private final JdbcClient jdbc;
    private final Items items;
    private final Kinds kinds;
    private final Publication publication;
    private final CommentContext context;

    Comments(JdbcClient jdbc, Items items, Kinds kinds, Publication publication, CommentContext context) {
        this.jdbc = jdbc;
        this.items = items;
        this.kinds = kinds;
        this.publication = publication;
        this.context = context;
    }

    /// What every comment needs beside the item.
    @Component
    record CommentContext(PersonalDataGuard guard, Audit audit, Clock clock, ApplicationEventPublisher events) {}

    /// A comment as it is shown: the seat that wrote it with its authority.
    public record Comment(String id, String text, String authorName, String authorityName, Instant writtenAt) {}

    /// What became of a comment.
    public sealed interface Result {
        record Written(String id) implements Result {}

        record Blocked(List<Fund> funde) implements Result {}
    }

    /// Oldest first: those that this reader may read. The item's present state, which [Items] gives to no one else, is
    /// one
    /// proof; the other are the circles that the item had when the comment was written.
    public List<Comment> of(Current item, Reader reader) {
        return jdbc.sql("""
                select c.id, c.text, a.name as author_name, au.name as authority_name, c.written_at
                  from items.comment c
                  join membership.account a on a.id = c.author
                  join membership.authority au on au.id = c.authority_id
                 where c.item_id = ? and c.label && ?::text[] order by c.written_at, c.id""")
                .params(item.id().value(), reader.codes())
                .query((row, n) -> new Comment(
                        row.getString("id"),
                        row.getString("text"),
                        row.getString("author_name"),
                        row.getString("authority_name"),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }

    /// Writes a comment; the same text by the same account again is not written twice.
    @Transactional
    public Result write(ItemId item, String typed, SignedIn account) {
        var current = items.find(item, account.reader()).orElseThrow(NotFound::new);
        if (!kinds.get(current.kind()).takesComments()) {
            throw new NotFound();
        }
        var text = CanonicalText.clean(typed);
        if (text.isBlank() || text.length() > LONGEST) {
            throw new BadInput("items.error.comment", LONGEST);
        }
        var hash = ContentJson.sha256("comment|" + text);
        return switch (context.guard().clear(hash, List.of(new GuardedText("comment", text)))) {
            case GuardOutcome.DecisionRequired(var funde) -> new Result.Blocked(funde);
            case GuardOutcome.Cleared _ -> written(current, text, hash, account);
        };
    }

    private Result written(Current current, String text, String hash, SignedIn account) {
        var item = current.id();
        var id = Ids.random();
        int written = jdbc.sql("""
                insert into items.comment (id, item_id, text, content_hash, author, authority_id, written_at, label)
                values (?, ?, ?, ?, ?, ?, ?, ?::text[])
                on conflict (item_id, author, content_hash, label) do nothing""")
                .params(
                        id,
                        item.value(),
                        text,
                        hash,
                        account.id().value(),
                        account.authority().value(),
                        DraftRows.at(context.clock().instant()),
                        circles(current))
                .update();
        if (written == 0) {
            return new Result.Written(existing(current, hash, account));
        }
        publication.changed(item);
        context.audit().record(account.did("comment.written", item.value()));
        context.events().publishEvent(new CommentWritten(item, id));
        return new Result.Written(id);
    }

    /// Those that the label admits at this moment: what is public only later is not yet said to all.
    private String[] circles(Current current) {
        return current.label().codesActing(context.clock().instant()).toArray(String[]::new);
    }

    private String existing(Current current, String hash, SignedIn account) {
        return jdbc.sql("""
                select id from items.comment
                 where item_id = ? and author = ? and content_hash = ? and label = ?::text[]""")
                .params(current.id().value(), account.id().value(), hash, circles(current))
                .query(String.class)
                .single();
    }
}
