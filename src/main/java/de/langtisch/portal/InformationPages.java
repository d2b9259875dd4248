package de.langtisch.portal;

import de.langtisch.kernel.Settings;
import de.langtisch.text.CanonicalText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The pages that are plain text: the legal ones (an operator's own version in `LANGTISCH_DATA/pages/<name>.md`
/// replaces the shipped one) and the handbook of `docs/handbuch`, shown under Hilfe. Written as Markdown whose first
/// line is `# Title`; links between handbook pages are those between the files (`anmelden.md`).
@Component
public class InformationPages {
    /// Pages whose words the operator answers for.
    public static final List<String> LEGAL = List.of("impressum", "datenschutz", "barrierefreiheit", "leichte-sprache");

    private static final String HANDBOOK_START = "inhalt";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{1,40}");
    private static final Pattern CHAPTER = Pattern.compile("(?m)^(?=## )");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(([a-z-]+)\\.md\\)");

    private final Path ownPages;

    InformationPages(Settings settings) {
        this.ownPages = settings.data().resolve("pages");
    }

    /// `own` tells an operator's version from the shipped one.
    public record Page(String title, List<Chapter> chapters, boolean own) {}

    /// What stands below one `## Heading`, as clean HTML; the heading is empty for what stands above the first.
    public record Chapter(String heading, String html) {}

    /// A page of the handbook in its table of contents; `name` is the last part of its address.
    public record Entry(String name, String title) {}

    public Page legal(String name) {
        var own = ownPages.resolve(name + ".md");
        return Files.isRegularFile(own)
                ? page(read(own), true)
                : page(shipped("pages/" + name).orElseThrow(), false);
    }

    /// The start of the handbook.
    public Page handbook() {
        return page(shipped("handbuch/" + HANDBOOK_START).orElseThrow(), false);
    }

    public Optional<Page> handbook(String name) {
        return NAME.matcher(name).matches() && !name.equals(HANDBOOK_START)
                ? shipped("handbuch/" + name).map(text -> page(text, false))
                : Optional.empty();
    }

    /// The handbook's pages in the order of its start page.
    public List<Entry> handbookEntries() {
        return LINK.matcher(shipped("handbuch/" + HANDBOOK_START).orElseThrow())
                .results()
                .map(link -> new Entry(link.group(2), link.group(1)))
                .toList();
    }

    private static Page page(String text, boolean own) {
        var parts = text.strip().split("\n", 2);
        var body = LINK.matcher(parts.length == 1 ? "" : parts[1]).replaceAll("[$1](/hilfe/$2)");
        var chapters = CHAPTER.splitAsStream(body)
                .filter(chapter -> !chapter.isBlank())
                .map(InformationPages::chapter)
                .toList();
        return new Page(parts[0].replaceFirst("^# *", ""), chapters, own);
    }

    private static Chapter chapter(String text) {
        if (!text.startsWith("## ")) {
            return new Chapter("", CanonicalText.toHtml(text));
        }
        var parts = text.substring(3).split("\n", 2);
        return new Chapter(parts[0].strip(), parts.length == 1 ? "" : CanonicalText.toHtml(parts[1]));
    }

    private static Optional<String> shipped(String name) {
        var file = new ClassPathResource(name + ".md");
        try {
            return file.exists() ? Optional.of(file.getContentAsString(StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
