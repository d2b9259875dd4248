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
    private static final Set<String> NO_PAGES = Set.of("README.md", "TEMPLATE.md");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z][A-Za-z]*)[.`]");
    private static final Pattern NEVER = Pattern.compile("(?m)^Never: (.+)$");

    /// `name` is the file's name without its ending, `types` the Java types in back quotes that the page explains,
    /// `never` the words that code and columns must not use for the thing.
    record Page(String name, String text, Set<String> types, Set<String> never) {
        static Page of(String name, String text) {
            return new Page(
                    name,
                    text,
                    found(TYPE, text).collect(Collectors.toSet()),
                    found(NEVER, text)
                            .flatMap(list -> Stream.of(list.split(",\\s*")))
                            .collect(Collectors.toSet()));
        }

        private static Stream<String> found(Pattern pattern, String text) {
            return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
        }

        boolean isComplete() {
            return text.startsWith("# ") && text.contains("\n**It is not** ") && text.contains("\nNeighbours: ");
        }
    }

    static Glossary read() {
        return new Glossary(Project.files(FOLDER, ".md").stream()
                .filter(file -> !NO_PAGES.contains(Project.fileName(file)))
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
