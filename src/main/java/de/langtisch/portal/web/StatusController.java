package de.langtisch.portal.web;

import de.langtisch.membership.Access;
import de.langtisch.search.Search;
import java.util.Map;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `GET /status` (docs/interfaces.md): up once everything is in place, as long as the database answers; a failed index
/// shows inside.
@RestController
class StatusController {
    private final JdbcClient jdbc;
    private final Search search;
    private final ApplicationAvailability availability;

    StatusController(JdbcClient jdbc, Search search, ApplicationAvailability availability) {
        this.jdbc = jdbc;
        this.search = search;
        this.availability = availability;
    }

    @GetMapping("/status")
    @Access(Access.Rule.ANYBODY)
    ResponseEntity<Map<String, String>> status() {
        if (availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
            return down();
        }
        try {
            jdbc.sql("select 1").query(Integer.class).single();
            return ResponseEntity.ok(
                    Map.of("status", "UP", "search", search.state().up() ? "UP" : "DOWN"));
        } catch (DataAccessException e) {
            return down();
        }
    }

    private static ResponseEntity<Map<String, String>> down() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", "5")
                .body(Map.of("status", "DOWN", "search", "DOWN"));
    }
}
