package de.langtisch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Says that a database role lacks the right to do something.
public final class RefusedByDatabase {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private RefusedByDatabase() {}

    public static void assertRefused(JdbcClient jdbc, String sql) {
        var thrown = catchThrowable(() -> jdbc.sql(sql).query().listOfRows());
        assertThat(thrown).as(sql).isNotNull();
        assertThat(NestedExceptionUtils.getRootCause(thrown))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).as(sql).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }
}
