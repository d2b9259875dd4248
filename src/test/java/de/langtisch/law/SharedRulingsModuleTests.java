package de.langtisch.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.langtisch.ModuleTest;
import de.langtisch.kernel.Ids;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The import on the real decisions that lie beside the project; skipped where they are absent.
@ModuleTest
@SuppressWarnings("NullAway.Init")
class SharedRulingsModuleTests {
    private static final Path RULINGS = Path.of("../shared/data/domain/rulings");

    @Autowired
    RulingImport imports;

    @Autowired
    JdbcClient jdbc;

    @Test
    void readsAllDecisionsOnceAndReportsTheDirtyOnes() {
        assumeTrue(Files.isDirectory(RULINGS), "skipped: ../shared/data is absent");
        jdbc.sql(
                        "insert into membership.gremium (id, slug, name, kind) values (?, 'buero', 'Büro', 'GESCHAEFTSSTELLE')")
                .param(Ids.random())
                .update();
        var report = new ArrayList<String>();
        var first = imports.read(List.of(RULINGS), report::add);
        assertThat(first.read()).isEqualTo(371);
        assertThat(first.imported()).isEqualTo(371);
        assertThat(first.rejected()).isZero();
        dirtyCases(report);
        var second = imports.read(List.of(RULINGS), line -> {});
        assertThat(second.unchanged()).isEqualTo(371);
        assertThat(second.imported()).isZero();
        assertThat(published("20 F 8/09")).isEqualTo(1);
        assertThat(published("20 F 9/09")).isEqualTo(1);
    }

    private static void dirtyCases(List<String> report) {
        assertThat(lines(report, "OLDP-CASE-325566")).anyMatch(l -> l.contains("Wartet auf Prüfung"));
        assertThat(lines(report, "OLDP-CASE-323770")).anyMatch(l -> l.contains("Wartet auf Prüfung"));
        assertThat(lines(report, "KVRE427811801")).anyMatch(l -> l.contains("17 Aktenzeichen"));
        assertThat(report).anyMatch(l -> l.contains("6 MB 33/25; 6 O 21/25"));
        assertThat(report).anyMatch(l -> l.contains("08.10.2025") || l.contains("2025-10-08"));
    }

    private static List<String> lines(List<String> report, String file) {
        return report.stream().filter(l -> l.contains(file)).toList();
    }

    private int published(String aktenzeichen) {
        return jdbc.sql("select count(*) from items.revision where ? = any (line)")
                .param(aktenzeichen)
                .query(Integer.class)
                .single();
    }
}
