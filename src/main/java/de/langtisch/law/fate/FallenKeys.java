package de.langtisch.law.fate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The numbers of decisions that some item calls fallen or questioned, kept in memory: few, and asked for at every text
/// that cites a decision. It says nothing to anybody; whoever finds a number here asks on, as a reader.
@Component
class FallenKeys {
    /// After this a change made by another process is seen too.
    private static final Duration KEPT = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    private record Kept(Set<String> keys, Instant until) {}

    FallenKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean contains(String key) {
        return keys().contains(key);
    }

    private Set<String> keys() {
        var known = kept;
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.keys();
        }
        var fresh = jdbc.sql("""
                        select key from law.fallen
                        union select key from law.instanz where effect = 'ANHAENGIG' and key <> ''
                        union select d.key from law.instanz i join law.decision d on d.item_id = i.item_id
                         where i.effect = 'ANHAENGIG' and i.later
                        union select key from law.decision where appeal = 'angefochten'""").query((row, n) -> row.getString("key")).list().stream()
                .collect(Collectors.toUnmodifiableSet());
        kept = new Kept(fresh, clock.instant().plus(KEPT));
        return fresh;
    }

    /// Read anew once what is being written is there.
    void forgetAfterCommit() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    kept = null;
                }
            });
        } else {
            kept = null;
        }
    }
}
