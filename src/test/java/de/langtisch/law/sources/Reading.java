package de.langtisch.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Reads test inputs on a fixed day, 22.11.2026.
final class Reading {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Berlin"));

    private Reading() {}

    static List<ReadOutcome> all(String name, byte[] content) {
        var outcomes = new ArrayList<ReadOutcome>();
        new RulingSources(CLOCK).read(name, content, outcomes::add);
        return outcomes;
    }

    static List<ReadOutcome> all(String name, String content) {
        return all(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static ImportedRuling one(String name, String content) {
        var outcomes = all(name, content);
        assertThat(outcomes).hasSize(1);
        assertThat(outcomes.getFirst()).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcomes.getFirst()).ruling();
    }

    /// The key of the only outcome, a rejection.
    static String rejection(String name, byte[] content) {
        var outcomes = all(name, content);
        assertThat(outcomes).hasSize(1);
        assertThat(outcomes.getFirst()).isInstanceOf(ReadOutcome.Rejected.class);
        return ((ReadOutcome.Rejected) outcomes.getFirst()).key();
    }

    static String rejection(String name, String content) {
        return rejection(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static List<ImportWarning.Kind> kinds(ImportedRuling ruling) {
        return ruling.warnings().stream().map(ImportWarning::kind).toList();
    }
}
