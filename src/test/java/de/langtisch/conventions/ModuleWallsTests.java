package de.langtisch.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The walls between the modules and the direction of their arrows (architecture.md 5, house style 2.2).
class ModuleWallsTests {
    @Test
    void keepsEveryModuleBehindItsWall() {
        Layers.MODULES.verify();
    }

    @Test
    void findsTheListOfEveryModule() {
        assertThat(Layers.lists())
                .hasSizeGreaterThan(10)
                .allSatisfy((module, list) -> assertThat(list)
                        .as("%s states what it may use: allowedDependencies = {…}, the empty list included", module)
                        .doesNotContain(ApplicationModule.OPEN_TOKEN));
    }

    @Test
    void pointsEveryArrowDown() {
        var arrows = Layers.lists().entrySet().stream()
                .flatMap(entry -> Layers.arrowsNotDown(entry.getKey(), entry.getValue()));
        assertThat(arrows).isEmpty();
    }

    @Test
    void opensTheKernelOnly() {
        var open = Layers.MODULES.stream().filter(module -> module.isOpen());
        assertThat(open.map(module -> module.getBasePackage().getName())).containsExactly("de.langtisch.kernel");
    }

    @Test
    void noticesAPlantedBreach() {
        ImportOption everything = location -> true;
        var planted = ApplicationModules.of("planted.walls", everything);
        assertThat(planted.detectViolations().hasViolations()).isTrue();
    }

    @Test
    void noticesAPlantedArrowUp() {
        assertThat(Layers.arrowsNotDown("labels", List.of("kernel", "items"))).containsExactly("labels -> items");
        assertThat(Layers.arrowsNotDown("search", List.of("labels", "files"))).containsExactly("search -> files");
        assertThat(Layers.arrowsNotDown("attic", List.of())).containsExactly("attic has no layer");
    }
}
