package planted;

import org.springframework.jdbc.core.simple.JdbcClient;

public class PublicRows {
    final JdbcClient jdbc;

    PublicRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }
}
