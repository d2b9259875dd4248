package de.langtisch.notification;

import de.langtisch.kernel.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class LetterTable implements Letters {
    /// A letter being sent for the `attempts`th time.
    record Waiting(String id, String address, String key, List<String> arguments, int attempts) {}

    private static final String CLAIM = """
            update notification.letter set state = 'SENDING', attempts = attempts + 1, due_at = :claimEnd
            where id = (
                select id from notification.letter
                where state in ('WAITING', 'SENDING') and due_at <= :now and attempts < :most
                order by due_at, number limit 1 for update skip locked)
            returning *""";

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(String address, String key, Object... arguments) {
        jdbc.sql("""
                insert into notification.letter (id, address, key, arguments, enqueued_at, due_at)
                values (:id, :address, :key, :arguments, :now, :now)""")
                .param("id", Ids.random())
                .param("address", address)
                .param("key", key)
                .param(
                        "arguments",
                        Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Waiting> claim() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql(CLAIM)
                .param("now", now)
                .param("claimEnd", now.plus(Patience.CLAIM))
                .param("most", Patience.MOST_ATTEMPTS)
                .query((row, _) -> letter(row))
                .optional();
    }

    private static Waiting letter(ResultSet row) throws SQLException {
        return new Waiting(
                row.getString("id"),
                row.getString("address"),
                row.getString("key"),
                List.of((String[]) row.getArray("arguments").getArray()),
                row.getInt("attempts"));
    }
}
