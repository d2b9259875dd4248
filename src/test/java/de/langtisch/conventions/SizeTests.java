package de.langtisch.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Small files, methods and surfaces (house style 2.10).
class SizeTests {
    @Test
    void keepsFilesMethodsConstructorsAndFacadesSmall() {
        assertThat(JavaSource.MAIN.stream().flatMap(SizeRule::violations)).isEmpty();
    }

    @Test
    void keepsMostOfTheCodeMuchSmaller() {
        var files = JavaSource.MAIN.stream().map(JavaSource::lines).toList();
        var methods = JavaSource.MAIN.stream()
                .map(SizeRule::methodLengths)
                .flatMap(Collection::stream)
                .toList();
        assertThat(percentile(files, 50)).as("median of files").isLessThanOrEqualTo(60);
        assertThat(percentile(files, 95)).as("95 of 100 files").isLessThanOrEqualTo(180);
        assertThat(percentile(methods, 95)).as("95 of 100 methods").isLessThanOrEqualTo(20);
    }

    @Test
    void keepsTemplatesSmall() {
        assertThat(Project.files(Project.TEMPLATES, ".html"))
                .allSatisfy(file -> assertThat(Project.read(file).lines().count())
                        .as(file.toString())
                        .isLessThanOrEqualTo(SizeRule.TEMPLATE));
    }

    @Test
    void keepsTheKernelAndThePackagesSmall() {
        var types = JavaSource.MAIN.stream()
                .filter(source -> !source.path().endsWith("package-info.java"))
                .collect(Collectors.groupingBy(source -> Path.of(source.path()).getParent(), Collectors.counting()));
        assertThat(types.get(Project.MAIN.resolve("de/langtisch/kernel"))).isLessThanOrEqualTo(15);
        assertThat(types.keySet())
                .filteredOn(folder -> isSubPackage(folder) && !folder.endsWith("web"))
                .filteredOn(folder -> types.entrySet().stream()
                                .filter(other -> other.getKey().startsWith(folder.resolveSibling("")))
                                .mapToLong(Map.Entry::getValue)
                                .sum()
                        <= 25)
                .as("a second sub-package is allowed when its module passes 25 types")
                .isEmpty();
    }

    @Test
    void noticesPlantedFaults() {
        var method = "void m(){\n" + "\n".repeat(40) + "}\n";
        var constructor = "A(int a,int b,int c,int d,int e,int f){}";
        var offers = Stream.iterate(1, i -> i + 1)
                .limit(11)
                .map(i -> "void m" + i + "();")
                .collect(Collectors.joining());
        assertThat(SizeRule.violations(JavaSource.planted("\n".repeat(301)))).hasSize(1);
        assertThat(SizeRule.violations(JavaSource.planted("class A{" + method + "}")))
                .hasSize(1);
        assertThat(SizeRule.violations(JavaSource.planted("class A{" + constructor + "}")))
                .hasSize(1);
        assertThat(SizeRule.violations(JavaSource.planted("public interface A{" + offers + "}")))
                .hasSize(1);
        assertThat(percentile(List.of(1L, 2L, 300L), 95)).isEqualTo(300);
    }

    private static boolean isSubPackage(Path folder) {
        return Project.MAIN.resolve("de/langtisch").relativize(folder).getNameCount() > 1;
    }

    private static long percentile(List<Long> values, int percent) {
        return values.stream()
                .sorted()
                .skip((values.size() - 1) * (long) percent / 100 + (percent > 90 ? 1 : 0))
                .findFirst()
                .orElse(0L);
    }
}
