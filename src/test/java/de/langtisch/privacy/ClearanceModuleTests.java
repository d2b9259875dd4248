package de.langtisch.privacy;

import static de.langtisch.RefusedByDatabase.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.langtisch.ModuleTest;
import de.langtisch.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class ClearanceModuleTests {
    private static final List<GuardedText> TEXTS = List.of(new GuardedText("summary", "Gemeinsame Kontrolle"));

    @Autowired
    PersonalDataGuard guard;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("guardDataSource")
    DataSource guardDataSource;

    @Test
    void clearsAContentOnceAndForGood() {
        var hash = hash(Ids.random());
        var first = guard.clear(hash, TEXTS);
        var second = guard.clear(hash, TEXTS);
        assertThat(first)
                .isInstanceOfSatisfying(
                        GuardOutcome.Cleared.class,
                        cleared -> assertThat(cleared.ruleSet())
                                .isEqualTo(guard.ruleSet())
                                .contains("keine Regeln"));
        assertThat(second).isEqualTo(first);
        assertThat(clearancesOf(hash)).isOne();
    }

    @Test
    void showsTheClearanceInsideARunningTransaction() {
        var hash = hash(Ids.random());
        transaction.executeWithoutResult(_ -> {
            assertThat(clearancesOf(hash)).isZero();
            guard.clear(hash, TEXTS);
            assertThat(clearancesOf(hash)).isOne();
        });
    }

    @Test
    void isWrittenByTheGuardAlone() {
        assertRefused(jdbc, insertOf(hash(Ids.random())));
        assertRefused(jdbc, "update privacy.clearance set rule_set = 'x'");
        assertRefused(jdbc, "delete from privacy.clearance");
        assertRefused(jdbc, "truncate privacy.clearance");
    }

    @Test
    void isNeverTakenBackOrChangedByTheGuard() {
        var asGuard = JdbcClient.create(guardDataSource);
        assertThat(asGuard.sql(insertOf(hash(Ids.random()))).update()).isOne();
        assertRefused(asGuard, "update privacy.clearance set rule_set = 'x'");
        assertRefused(asGuard, "delete from privacy.clearance");
        assertRefused(asGuard, "select * from audit.entry");
    }

    @Test
    void refusesWhatIsNoHash() {
        assertThatThrownBy(() -> guard.clear("Kontrolle", TEXTS)).isInstanceOf(DataIntegrityViolationException.class);
    }

    private static String insertOf(String hash) {
        return "insert into privacy.clearance values ('" + hash + "', 'none', now())";
    }

    private long clearancesOf(String hash) {
        return jdbc.sql("select count(*) from privacy.clearance where content_hash = ?")
                .param(hash)
                .query(Long.class)
                .single();
    }

    private static String hash(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
