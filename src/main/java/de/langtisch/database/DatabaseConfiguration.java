package de.langtisch.database;

import com.zaxxer.hikari.HikariDataSource;
import de.langtisch.kernel.Settings;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// Three ways into the one database: the owner migrates, the application works with its rights, and the guard alone
/// may write clearances (architecture.md 3; ADR 0004).
@Configuration
class DatabaseConfiguration {
    @Bean(destroyMethod = "close")
    Server databaseServer(Settings settings) {
        var url = settings.db().url();
        DataFolder.claim(settings);
        if (url == null) {
            return EmbeddedServer.start(settings.data());
        }
        if (settings.demo()) {
            throw new IllegalStateException(
                    "Demo mode works with the embedded PostgreSQL only: unset LANGTISCH_DB_URL or set LANGTISCH_DEMO=false");
        }
        return new ExternalServer(url, settings.db().user(), settings.db().password());
    }

    @Bean(destroyMethod = "close")
    @FlywayDataSource
    HikariDataSource ownerDataSource(Server server) {
        var pool = pool(server, "owner", 2);
        Roles.create(pool);
        return pool;
    }

    @Bean(destroyMethod = "close")
    @Primary
    HikariDataSource dataSource(Server server, @Qualifier("ownerDataSource") DataSource owner) {
        var pool = pool(server, "application", 16);
        pool.setConnectionInitSql(Roles.actAs(Roles.APPLICATION));
        return pool;
    }

    /// For the module `privacy` only.
    @Bean(destroyMethod = "close", defaultCandidate = false)
    HikariDataSource guardDataSource(Server server, @Qualifier("ownerDataSource") DataSource owner) {
        var pool = pool(server, "guard", 2);
        pool.setConnectionInitSql(Roles.actAs(Roles.GUARD));
        return pool;
    }

    private static HikariDataSource pool(Server server, String name, int size) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(server.url());
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(5_000);
        pool.setInitializationFailTimeout(15_000);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
    }
}
