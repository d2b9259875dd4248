package de.langtisch.privacy;

import de.langtisch.privacy.GuardOutcome.Cleared;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes clearances, as the one database role that may (ADR 0004).
@Repository
class Clearances {
    private final JdbcClient jdbc;
    private final Clock clock;

    Clearances(@Qualifier("guardDataSource") DataSource guard, Clock clock) {
        this.jdbc = JdbcClient.create(guard);
        this.clock = clock;
    }

    /// The clearance of this content: a new one, or the first that was given.
    Cleared give(String contentHash, String ruleSet) {
        jdbc.sql("""
                insert into privacy.clearance (content_hash, rule_set, cleared_at)
                values (:hash, :ruleSet, :at) on conflict do nothing""")
                .param("hash", contentHash)
                .param("ruleSet", ruleSet)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("select rule_set, cleared_at from privacy.clearance where content_hash = :hash")
                .param("hash", contentHash)
                .query((row, _) -> new Cleared(
                        row.getString("rule_set"),
                        row.getObject("cleared_at", OffsetDateTime.class).toInstant()))
                .single();
    }
}
