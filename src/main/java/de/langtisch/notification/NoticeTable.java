package de.langtisch.notification;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class NoticeTable implements Notices {
    /// A notice being sent for the `attempts`th time.
    record Waiting(String id, Notice notice, int attempts) {}

    /// Most notices in one digest; the rest follows in a second one.
    private static final int LONGEST_DIGEST = 200;

    private static final String ENQUEUE = """
            insert into notification.notice as waiting
                (id, recipient, kind, subject, reason, reason_argument, subscription, rhythm, enqueued_at, due_at)
            values (:id, :recipient, :kind, :subject, :reason, :argument, :subscription, :rhythm, :now, :due)
            on conflict (recipient, kind, subject, reason) where state = 'WAITING' do update set
                due_at = least(waiting.due_at, excluded.due_at),
                rhythm = case
                    when 'AT_ONCE' in (waiting.rhythm, excluded.rhythm) then 'AT_ONCE'
                    when 'DAILY' in (waiting.rhythm, excluded.rhythm) then 'DAILY'
                    else 'WEEKLY' end""";

    /// The longest due notice and what goes out together with it: the recipient's digest, or what else is to be said at
    /// once about the same subject. A claim that ran out belongs to a sender that died and is taken over.
    private static final String CLAIM = """
            with first as (
                select recipient, kind, subject, rhythm from notification.notice
                where state in ('WAITING', 'SENDING') and due_at <= :now and attempts < :most
                order by due_at, number limit 1 for update skip locked
            ), together as (
                select n.id from notification.notice n join first f on n.recipient = f.recipient
                    and n.rhythm = f.rhythm and (n.rhythm <> 'AT_ONCE' or (n.kind, n.subject) = (f.kind, f.subject))
                where n.state in ('WAITING', 'SENDING') and n.due_at <= :now and n.attempts < :most
                order by n.number limit :longest for update of n skip locked
            ), claimed as (
                update notification.notice n set state = 'SENDING', attempts = attempts + 1, due_at = :claimEnd
                from together where n.id = together.id returning n.*
            )
            select * from claimed order by number""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NoticeTable(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(Notice notice) {
        var now = clock.instant();
        jdbc.sql(ENQUEUE)
                .param("id", Ids.random())
                .param("recipient", notice.recipient().value())
                .param("kind", notice.kind())
                .param("subject", notice.subject())
                .param("reason", notice.reason().key())
                .param("argument", notice.reason().argument())
                .param("subscription", notice.reason().subscription())
                .param("rhythm", notice.rhythm().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("due", Timetable.dueAt(notice.rhythm(), now).atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The notices of the next mail that is due; none, when none is. Claims are made one after the other on all nodes,
    /// so that no digest is split between two senders.
    List<Waiting> claim() {
        return transaction.execute(_ -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('notification.notice'))")
                    .query()
                    .listOfRows();
            var now = clock.instant().atOffset(ZoneOffset.UTC);
            return jdbc.sql(CLAIM)
                    .param("now", now)
                    .param("claimEnd", now.plus(Patience.CLAIM))
                    .param("most", Patience.MOST_ATTEMPTS)
                    .param("longest", LONGEST_DIGEST)
                    .query((row, _) -> notice(row))
                    .list();
        });
    }

    private static Waiting notice(ResultSet row) throws SQLException {
        var notice = new Notice(
                new AccountId(row.getString("recipient")),
                row.getString("kind"),
                row.getString("subject"),
                new Reason(row.getString("reason"), row.getString("reason_argument"), row.getString("subscription")),
                Rhythm.valueOf(row.getString("rhythm")));
        return new Waiting(row.getString("id"), notice, row.getInt("attempts"));
    }
}
