package de.langtisch.audit;

import static de.langtisch.RefusedByDatabase.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.langtisch.ModuleTest;
import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.PageRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class AuditModuleTests {
    private static final PageRequest FIRST = new PageRequest(1, 10);

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void listsTheNewestEntryFirst() {
        var seat = new Actor.Seat(AccountId.random(), "OFFICE");
        var published = new AuditEntry(seat, "item.published", Ids.random(), Ids.random());
        var rebuilt = new AuditEntry(Actor.Machine.COMMAND, "search.rebuilt", "INDEX");
        transaction.executeWithoutResult(_ -> {
            audit.record(published);
            audit.record(rebuilt);
        });
        assertThat(audit.latest(FIRST).rows()).extracting(AuditLine::entry).startsWith(rebuilt, published);
    }

    @Test
    void keepsNoEntryOfAChangeThatWasRolledBack() {
        var entry = new AuditEntry(Actor.Machine.SYSTEM, "draft.erased", Ids.random());
        transaction.executeWithoutResult(status -> {
            audit.record(entry);
            status.setRollbackOnly();
        });
        assertThat(audit.latest(FIRST).rows()).extracting(AuditLine::entry).doesNotContain(entry);
    }

    @Test
    void recordsOnlyInsideATransaction() {
        var entry = new AuditEntry(Actor.Machine.SYSTEM, "draft.erased", Ids.random());
        assertThatThrownBy(() -> audit.record(entry)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void cannotBeChangedByTheApplication() {
        for (var sql : List.of(
                "update audit.entry set other = null",
                "delete from audit.entry",
                "truncate audit.entry",
                "alter table audit.entry add column text text",
                "drop table audit.entry")) {
            assertRefused(jdbc, sql);
        }
    }

    @Test
    void holdsNoTextEvenWhenTheCodeForgetsItself() {
        var insert = jdbc.sql("""
                insert into audit.entry (at, capacity, action, subject)
                values (now(), 'HOME', 'item.published', 'Kontrolle in der X-Straße')""");
        assertThatThrownBy(insert::update).isInstanceOf(DataIntegrityViolationException.class);
    }
}
