package de.langtisch.law.consequence;

import de.langtisch.items.ItemPublished;
import de.langtisch.items.Kinds;
import de.langtisch.items.PublishedState;
import de.langtisch.kernel.ItemId;
import de.langtisch.law.fate.DecisionRows;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads every item as it is published: what it says of decisions and what it relies on, and then what follows. In the
/// publishing transaction, so that nothing is published whose consequences come later. After the start it reads what
/// was published before there was this reading.
@Component
class PublishedReading {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedReading.class);
    private static final int BATCH = 200;

    private static final String UNREAD = """
            select i.id from items.item i join items.revision r on r.id = i.current_revision
              left join law.item_read done on done.item_id = i.id and done.number = r.number
             where done.item_id is null order by i.id limit %d""".formatted(BATCH);

    private final JdbcClient jdbc;
    private final PublishedState published;
    private final Parts parts;
    private final TransactionTemplate transaction;

    PublishedReading(JdbcClient jdbc, PublishedState published, Parts parts, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.published = published;
        this.parts = parts;
        this.transaction = transaction;
    }

    /// What is read, and what follows from it.
    @Component
    record Parts(Kinds kinds, DecisionRows decisions, RelationRows relations, Consequences consequences) {}

    @EventListener
    void itemPublished(ItemPublished event) {
        read(event.item());
    }

    private void read(ItemId item) {
        published.of(item).ifPresent(state -> {
            parts.decisions().write(item, state.kind(), state.content());
            parts.relations().write(item, parts.kinds().get(state.kind()), state.content());
            parts.consequences().draw(item);
            jdbc.sql("""
                    insert into law.item_read (item_id, number) values (?, ?)
                    on conflict (item_id) do update set number = excluded.number""").params(item.value(), state.number()).update();
        });
    }

    @Order(1)
    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        int read = 0;
        for (var batch = unread(); !batch.isEmpty(); batch = unread()) {
            var items = batch;
            transaction.executeWithoutResult(_ -> items.forEach(id -> read(new ItemId(id))));
            read += items.size();
        }
        if (read > 0) {
            LOG.info("read what {} items rely on", read);
        }
    }

    private List<String> unread() {
        return jdbc.sql(UNREAD).query((row, n) -> row.getString("id")).list();
    }
}
