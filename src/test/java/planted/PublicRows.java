package planted;

import org.springframework.jdbc.core.simple.JdbcClient;

public class PublicRows {
    final JdbcClient jdbc;

    public PublicRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }
}
