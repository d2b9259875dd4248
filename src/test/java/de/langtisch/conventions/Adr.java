package de.langtisch.conventions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A decision in docs/adr: `number` are its four digits, `text` the page.
record Adr(String number, String file, String text) {
    private static final Pattern REPLACED = Pattern.compile("Replaced by (?:\\[)?(\\d{4})");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern TEST = Pattern.compile("(\\w+Tests)(?:\\.(\\w+))?");
    private static final List<String> HEADINGS =
            List.of("Context", "Options", "Choice", "Consequences", "Confirmation");

    static List<Adr> all() {
        return Project.files(Path.of("docs/adr"), ".md").stream()
                .filter(file -> !Project.fileName(file).equals("README.md"))
                .map(file -> of(Project.fileName(file), Project.read(file)))
                .toList();
    }

    static Adr of(String file, String text) {
        return new Adr(file.substring(0, Math.min(4, file.length())), file, text);
    }

    Stream<String> faults(List<Adr> others, String pom) {
        return Stream.of(
                        Stream.of("its name is not NNNN-decision.md")
                                .filter(fault -> !file.matches("\\d{4}(-[a-z0-9]+)+\\.md")),
                        HEADINGS.stream().filter(heading -> !text.contains("\n## " + heading + "\n")),
                        REPLACED.matcher(text)
                                .results()
                                .map(match -> match.group(1))
                                .filter(number -> others.stream().noneMatch(o -> o.number.equals(number))),
                        confirmations().stream().filter(name -> !exists(name, pom)),
                        Stream.of("nothing confirms it")
                                .filter(fault -> confirmations().isEmpty()))
                .flatMap(faults -> faults)
                .map(fault -> file + ": " + fault);
    }

    /// What stands in back quotes below the last heading: test classes, files, or rules of the build.
    private List<String> confirmations() {
        var section = text.substring(Math.max(text.indexOf("\n## Confirmation\n"), 0));
        return CODE.matcher(section).results().map(match -> match.group(1)).toList();
    }

    private static boolean exists(String name, String pom) {
        var test = TEST.matcher(name);
        return test.matches()
                ? JavaSource.TEST.stream()
                        .filter(source -> source.path().endsWith("/" + test.group(1) + ".java"))
                        .anyMatch(
                                source -> test.group(2) == null || source.text().contains(test.group(2) + "("))
                : Files.exists(Path.of(name)) || pom.contains(name);
    }
}
