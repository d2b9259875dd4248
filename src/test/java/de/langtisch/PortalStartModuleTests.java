package de.langtisch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class PortalStartModuleTests {
    @Autowired
    DataSource dataSource;

    @Test
    void worksWithTheApplicationsRightsOnly() {
        assertThat(JdbcClient.create(dataSource)
                        .sql("select current_user")
                        .query(String.class)
                        .single())
                .isEqualTo("langtisch_application");
    }

    /// `./langtisch` while the portal is stopped: the same program without a server.
    @Test
    void startsForACommandWithoutAServer(@TempDir Path data) {
        var properties = Map.<String, Object>of(
                "langtisch.db.url", TestDatabase.freshUrl(),
                "langtisch.db.user", "postgres",
                "langtisch.db.password", "postgres",
                "langtisch.data", data.toString(),
                "langtisch.demo", "false");
        try (var context = new SpringApplicationBuilder(Langtisch.class)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .run()) {
            assertThat(context.containsBean("verifyIndexCommand")).isTrue();
        }
    }
}
