package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InformationPagesTests {
    private static final Pattern HELP_LINK = Pattern.compile("href=\"/hilfe/([a-z-]+)\"");

    @TempDir
    Path data;

    private InformationPages pages() {
        return new InformationPages(Samples.settings(data));
    }

    private static String html(InformationPages.Page page) {
        return page.chapters().stream().map(c -> c.heading() + c.html()).reduce("", String::concat);
    }

    @Test
    void shipsEveryLegalPageUnchecked() {
        for (var name : InformationPages.LEGAL) {
            var page = pages().legal(name);
            assertThat(page.own()).isFalse();
            assertThat(page.title()).isNotBlank();
            assertThat(page.chapters()).hasSizeGreaterThan(2);
        }
    }

    @Test
    void preferTheOperatorsOwnWords() throws IOException {
        Files.createDirectories(data.resolve("pages"));
        Files.writeString(data.resolve("pages/impressum.md"), "# Impressum\n\nStadt Musterhausen <script>x</script>\n");
        var page = pages().legal("impressum");
        assertThat(page.own()).isTrue();
        assertThat(html(page)).contains("Stadt Musterhausen").doesNotContain("<script>");
    }

    @Test
    void listTheHandbookInItsOwnOrder() {
        assertThat(pages().handbookEntries())
                .extracting(InformationPages.Entry::name)
                .startsWith("anmelden", "suchen", "normen", "entscheidungen", "schreiben")
                .doesNotHaveDuplicates();
    }

    @Test
    void leadOnlyToPagesOfTheHandbookThatExist() {
        var pages = pages();
        assertThat(pages.handbookEntries()).allSatisfy(entry -> {
            var page = pages.handbook(entry.name()).orElseThrow();
            assertThat(page.title()).isEqualTo(entry.title());
            assertThat(HELP_LINK.matcher(html(page)).results().map(link -> link.group(1)))
                    .allSatisfy(name -> assertThat(pages.handbook(name)).isPresent());
        });
    }

    @Test
    void containEveryFileOfTheHandbook() throws IOException {
        try (var files = Files.list(Path.of("docs/handbuch"))) {
            var names = files.map(f -> f.getFileName().toString().replace(".md", ""))
                    .filter(name -> !name.equals("inhalt"))
                    .toList();
            assertThat(pages().handbookEntries())
                    .extracting(InformationPages.Entry::name)
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void leadNowhereElse() {
        for (var name : List.of("../pages/impressum", "inhalt", "", "x", "Anmelden", "anmelden.md", "%2e%2e")) {
            assertThat(pages().handbook(name)).as(name).isEmpty();
        }
    }
}
