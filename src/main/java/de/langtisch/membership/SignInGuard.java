package de.langtisch.membership;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Slows guessing down: after five failures for an account within a day, or a hundred from one address within an hour
/// (a whole city hall may come from one), each further try waits twice as long, up to fifteen minutes. It works the
/// same for accounts that do not exist, so it tells nothing about them.
@Component
class SignInGuard {
    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_ADDRESS = 100;
    private static final Duration MEMORY = Duration.ofHours(24);
    private static final Duration MEMORY_OF_ADDRESS = Duration.ofHours(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInGuard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean mustWait(String email, String address) {
        return waitUntil("account:" + email, FREE_PER_ACCOUNT, MEMORY).isAfter(clock.instant())
                || waitUntil("address:" + address, FREE_PER_ADDRESS, MEMORY_OF_ADDRESS)
                        .isAfter(clock.instant());
    }

    private Instant waitUntil(String key, int free, Duration memory) {
        return jdbc.sql("""
                select count(*) as failures, max(at) as last from membership.sign_in_failure
                 where key_hash = ? and at > ?""")
                .params(Secrets.hash(key), clock.instant().minus(memory).atOffset(ZoneOffset.UTC))
                .query((row, n) -> {
                    int failures = row.getInt("failures");
                    return failures < free
                            ? Instant.MIN
                            : row.getTimestamp("last").toInstant().plus(delay(failures - free));
                })
                .single();
    }

    private static Duration delay(int beyond) {
        var wait = Duration.ofSeconds(5L << Math.min(beyond, 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    void failed(String email, String address) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into membership.sign_in_failure (key_hash, at) values (?, ?), (?, ?)")
                .params(Secrets.hash("account:" + email), now, Secrets.hash("address:" + address), now)
                .update();
    }

    void succeeded(String email) {
        jdbc.sql("delete from membership.sign_in_failure where key_hash = ?")
                .param(Secrets.hash("account:" + email))
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forget() {
        jdbc.sql("delete from membership.sign_in_failure where at < ?")
                .param(clock.instant().minus(MEMORY).atOffset(ZoneOffset.UTC))
                .update();
    }
}
