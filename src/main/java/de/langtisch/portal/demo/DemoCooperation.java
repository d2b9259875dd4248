package de.langtisch.portal.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills an empty portal in demo mode: first the rows of each module (`db/demo/<module>`), then the content, through
/// the same services that people use. All of it or nothing, so that a start that was broken off begins anew.
@Component
@Order(1)
@ConditionalOnBooleanProperty("langtisch.demo")
class DemoCooperation implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCooperation.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final List<DemoContent> contents;

    DemoCooperation(JdbcClient jdbc, TransactionTemplate transaction, List<DemoContent> contents) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.contents = contents;
    }

    /// Content of one sort, brought in after the rows.
    interface DemoContent {
        /// Smaller comes first.
        int order();

        void bring();
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (jdbc.sql("select exists (select 1 from membership.authority)")
                .query(Boolean.class)
                .single()) {
            return;
        }
        var scripts = scripts();
        transaction.executeWithoutResult(status -> {
            scripts.forEach(script -> jdbc.sql(script).update());
            contents.stream()
                    .sorted(Comparator.comparingInt(DemoContent::order))
                    .forEach(DemoContent::bring);
        });
        LOG.info("the demo cooperation is in place");
    }

    private static List<String> scripts() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath:db/demo/*/*.sql");
        var scripts = new java.util.ArrayList<String>();
        for (var script : Arrays.stream(found)
                .sorted(Comparator.comparing(DemoCooperation::path))
                .toList()) {
            scripts.add(script.getContentAsString(StandardCharsets.UTF_8));
        }
        return scripts;
    }

    private static String path(Resource resource) {
        try {
            return resource.getURL().toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
