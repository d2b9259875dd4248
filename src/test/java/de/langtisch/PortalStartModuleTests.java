package de.langtisch;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
}
