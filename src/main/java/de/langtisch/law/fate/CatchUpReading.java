package de.langtisch.law.fate;

import de.langtisch.items.PublishedState;
import de.langtisch.kernel.ItemId;
import de.langtisch.law.RulingKind;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// After the start: reads decisions that were published before their fate was kept, or by an older rule for reading.
@Component
class CatchUpReading {
    private static final Logger LOG = LoggerFactory.getLogger(CatchUpReading.class);
    private static final int BATCH = 200;

    private static final String UNREAD = """
            select i.id from items.item i join items.revision r on r.id = i.current_revision
              left join law.item_read done on done.item_id = i.id and done.number = r.number
             where i.kind = ? and done.item_id is null order by i.id limit %d""".formatted(BATCH);

    private final JdbcClient jdbc;
    private final PublishedState published;
    private final DecisionRows rows;
    private final TransactionTemplate transaction;

    CatchUpReading(JdbcClient jdbc, PublishedState published, DecisionRows rows, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.published = published;
        this.rows = rows;
        this.transaction = transaction;
    }

    @Order(1)
    @EventListener(ApplicationReadyEvent.class)
    void run() {
        int read = 0;
        for (var batch = unread(); !batch.isEmpty(); batch = unread()) {
            var items = batch;
            transaction.executeWithoutResult(_ -> items.forEach(this::read));
            read += items.size();
        }
        if (read > 0) {
            LOG.info("read the instances of {} decisions", read);
        }
    }

    private List<String> unread() {
        return jdbc.sql(UNREAD)
                .param(RulingKind.KEY)
                .query((row, n) -> row.getString("id"))
                .list();
    }

    private void read(String id) {
        var item = new ItemId(id);
        published.of(item).ifPresent(state -> rows.write(item, state.number(), state.content()));
    }
}
