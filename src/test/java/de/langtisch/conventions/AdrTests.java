package de.langtisch.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Decisions are numbered once, replaced by decisions that exist and confirmed by something that runs (house style
/// 2.13).
class AdrTests {
    private static final Pattern CITED = Pattern.compile("ADR (\\d{4})");

    @Test
    void keepsEveryDecisionWhole() {
        var pom = Project.read(Path.of("pom.xml"));
        assertThat(Adr.all()).isNotEmpty();
        assertThat(Adr.all().stream().flatMap(adr -> adr.faults(Adr.all(), pom)))
                .isEmpty();
        assertThat(Adr.all().stream().map(Adr::number)).doesNotHaveDuplicates();
    }

    @Test
    void citesDecisionsThatExist() {
        var numbers = Adr.all().stream().map(Adr::number).toList();
        assertThat(cited(JavaSource.MAIN.stream().map(JavaSource::text))).isSubsetOf(numbers);
        assertThat(cited(Migration.all().map(m -> Project.read(Project.MIGRATIONS.resolve(m.place())))))
                .isSubsetOf(numbers);
    }

    @Test
    void noticesPlantedFaults() {
        var sections = "# A\n\n## Context\n\n## Options\n\n## Choice\n\n## Consequences\n\n## Confirmation\n";
        var sound =
                Adr.of("0007-take-the-train.md", sections + "`AdrTests.noticesPlantedFaults`, `pom.xml`, `nullaway`");
        assertThat(sound.faults(List.of(), "nullaway")).isEmpty();
        assertThat(Adr.of("7-train.md", sound.text()).faults(List.of(), "nullaway"))
                .hasSize(1);
        assertThat(Adr.of(sound.file(), sections).faults(List.of(), "")).hasSize(1);
        assertThat(Adr.of(sound.file(), sections + "`AdrTests.gone`").faults(List.of(), ""))
                .hasSize(1);
        assertThat(Adr.of(sound.file(), sections + "`GoneTests`").faults(List.of(), ""))
                .hasSize(1);
        assertThat(Adr.of(sound.file(), "Replaced by [0008]\n" + sound.text()).faults(List.of(sound), "nullaway"))
                .hasSize(1);
        assertThat(Adr.of(sound.file(), "# A\n## Confirmation\n`pom.xml`").faults(List.of(), ""))
                .hasSize(4);
        assertThat(cited(Stream.of("/// as ADR 0042 says"))).containsExactly("0042");
    }

    private static List<String> cited(Stream<String> texts) {
        return texts.flatMap(text -> CITED.matcher(text).results())
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }
}
