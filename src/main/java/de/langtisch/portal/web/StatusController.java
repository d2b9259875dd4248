package de.langtisch.portal.web;

import de.langtisch.membership.Access;
import de.langtisch.search.Search;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `GET /status` (docs/interfaces.md): up as long as the database answers; a failed index shows inside.
@RestController
class StatusController {
    private final JdbcClient jdbc;
    private final Search search;

    StatusController(JdbcClient jdbc, Search search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    @GetMapping("/status")
    @Access(Access.Rule.ANYBODY)
    ResponseEntity<Map<String, String>> status() {
        try {
            jdbc.sql("select 1").query(Integer.class).single();
            return ResponseEntity.ok(
                    Map.of("status", "UP", "search", search.state().up() ? "UP" : "DOWN"));
        } catch (DataAccessException e) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header("Retry-After", "5")
                    .body(Map.of("status", "DOWN", "search", "DOWN"));
        }
    }
}
