package de.langtisch.conventions;

import de.langtisch.Langtisch;
import de.langtisch.kernel.Excepted;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The modules with their layers (architecture.md 5) and the list that each module's `package-info` states.
final class Layers {
    static final ApplicationModules MODULES = ApplicationModules.of(Langtisch.class);

    private static final List<List<String>> UPWARDS = List.of(
            List.of("kernel", "database"),
            List.of("labels", "text", "citations"),
            List.of("audit", "privacy", "search", "files", "notification"),
            List.of("membership"),
            List.of("items"),
            List.of("law"),
            List.of("practice", "meetings", "advice", "training", "situation"),
            List.of("council"),
            List.of("portal"));

    private Layers() {}

    /// What each module may use, by its own word.
    static Map<String, List<String>> lists() {
        var lists = new TreeMap<String, List<String>>();
        MODULES.forEach(module -> {
            var name = module.getBasePackage().getName();
            lists.put(name.substring(name.lastIndexOf('.') + 1), allowed(name));
        });
        return lists;
    }

    /// The arrows that do not point down. Everybody may use the kernel; an arrow inside a layer needs an [Excepted] on
    /// the module, an arrow up is never allowed. A module without a layer is one arrow by itself.
    static Stream<String> arrowsNotDown(String module, List<String> used) {
        if (layer(module) < 0) {
            return Stream.of(module + " has no layer");
        }
        return used.stream()
                .map(name -> name.replaceFirst("\\s*::.*", ""))
                .filter(name -> !name.equals("kernel"))
                .filter(name -> layer(name) > layer(module) || layer(name) == layer(module) && !mayUseItsLayer(module))
                .map(name -> module + " -> " + name);
    }

    private static int layer(String module) {
        return UPWARDS.indexOf(UPWARDS.stream()
                .filter(layer -> layer.contains(module))
                .findFirst()
                .orElse(List.of()));
    }

    private static boolean mayUseItsLayer(String module) {
        return Classes.MAIN
                .getPackage("de.langtisch." + module)
                .tryGetAnnotationOfType(Excepted.class)
                .map(excepted -> List.of(excepted.from()).contains("ModuleWallsTests"))
                .orElse(false);
    }

    private static List<String> allowed(String packageName) {
        return Classes.MAIN
                .getPackage(packageName)
                .tryGetAnnotationOfType(ApplicationModule.class)
                .map(module -> List.of(module.allowedDependencies()))
                .orElse(List.of(ApplicationModule.OPEN_TOKEN));
    }
}
