package de.langtisch.conventions;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The glossary: a page for each word of the subject (docs/glossary/TEMPLATE.md).
record Glossary(List<Page> pages) {
    private static final Path FOLDER = Path.of("docs/glossary");
    private static final Pattern LINE = Pattern.compile("(?m)^([A-Z][a-z ]+): (.+)$");

    /// `name` is the file's name without its ending, `types` the Java types that the page also explains, `never` the
    /// words that code and columns must not use for the thing.
    record Page(String name, String text, Set<String> types, Set<String> never) {
        static Page of(String name, String text) {
            return new Page(name, text, line(text, "Types"), line(text, "Never"));
        }

        private static Set<String> line(String text, String label) {
            return LINE.matcher(text)
                    .results()
                    .filter(m -> m.group(1).equals(label))
                    .map((MatchResult m) -> m.group(2))
                    .flatMap(list -> Stream.of(list.split(",\\s*")))
                    .map(String::strip)
                    .collect(Collectors.toSet());
        }

        boolean isComplete() {
            return text.startsWith("# ")
                    && Stream.of("\n## Meaning\n", "\n## What it is not\n", "\n## Neighbours\n")
                            .allMatch(text::contains);
        }
    }

    static Glossary read() {
        return new Glossary(Project.files(FOLDER, ".md").stream()
                .filter(file -> !Project.fileName(file).equals("TEMPLATE.md"))
                .map(file -> Page.of(Project.fileName(file).replace(".md", ""), Project.read(file)))
                .toList());
    }

    /// A type is explained by a page that names it, or by the page of the words that its own name begins with:
    /// `RulingPublished` by `ruling.md`.
    boolean explains(String type) {
        var words = Project.words(type);
        var names = IntStream.rangeClosed(1, words.size())
                .mapToObj(n -> String.join("-", words.subList(0, n)))
                .toList();
        return pages.stream().anyMatch(page -> page.types().contains(type) || names.contains(page.name()));
    }

    /// The page whose forbidden word this name holds.
    Stream<String> forbiddenIn(String name) {
        var words = "-" + String.join("-", Project.words(name)) + "-";
        return pages.stream()
                .filter(page -> page.never().stream()
                        .anyMatch(never -> words.contains("-" + String.join("-", Project.words(never)) + "-")))
                .map(page -> name + ": say it as docs/glossary/" + page.name() + ".md does");
    }
}
