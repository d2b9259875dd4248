package de.langtisch.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Templates parse, call what exists and hold nothing that the content security policy forbids.
class TemplatesTests {
    @Test
    void holdsNoInlineCodeAndNoDeadLink() {
        assertThat(Template.all().flatMap(TemplateRules::inlineCodeAndDeadLinks))
                .isEmpty();
    }

    @Test
    void sendsEveryFormWithItsToken() {
        assertThat(Template.all().flatMap(TemplateRules::formsWithoutToken)).isEmpty();
    }

    @Test
    void writesExpressionsThatParse() {
        assertThat(Template.all().flatMap(TemplateRules::brokenExpressions)).isEmpty();
    }

    @Test
    void callsFragmentsThatExist() {
        assertThat(Template.all().flatMap(TemplateRules::missingFragments)).isEmpty();
    }

    /// What RenderedParts keeps for all readers shows values only: no form with its secret, nobody's rights.
    @Test
    void keepsOnlyWhatDependsOnTheItem() throws IOException {
        var kept = Files.readString(Project.TEMPLATES.resolve("items/reading.html"));
        assertThat(kept).doesNotContain("<form", "_csrf", "#ctx", "${@", "hx-");
        var roots = Pattern.compile("(?<![.'\\w/-])([a-z]+)\\.[a-z]")
                .matcher(String.join(
                        " ",
                        Pattern.compile("\\$\\{([^}]*)}")
                                .matcher(kept)
                                .results()
                                .map(found -> found.group(1))
                                .toList()))
                .results()
                .map(found -> found.group(1));
        assertThat(roots).isNotEmpty().isSubsetOf("reading", "section", "fact", "value", "href", "topic", "file");
        for (var panel : new String[] {"law/fate.html", "law/consequence.html", "items/contacts.html"}) {
            assertThat(Files.readString(Project.TEMPLATES.resolve(panel)))
                    .doesNotContain("<form", "_csrf", "#ctx", "${@", "hx-", "shell");
        }
    }

    @Test
    void noticesInlineCodeAndDeadLinks() {
        for (var fault : new String[] {
            "<a href='#'></a>", "<a href='javascript:go()'></a>", "<script>go()</script>", "<style>p{}</style>",
            "<p style='color:red'></p>", "<p th:style='${s}'></p>", "<p onclick='go()'></p>",
                    "<p hx-on:click='go()'></p>"
        }) {
            assertThat(TemplateRules.inlineCodeAndDeadLinks(planted(fault)))
                    .as(fault)
                    .hasSize(1);
        }
        var sound = "<a href='#main'></a><script src='/ui/htmx.min.js'></script><p class='x'></p>";
        assertThat(TemplateRules.inlineCodeAndDeadLinks(planted(sound))).isEmpty();
        assertThat(TemplateRules.formsWithoutToken(planted("<form method='post' action='/x'></form>")))
                .hasSize(1);
    }

    @Test
    void noticesBrokenExpressionsAndElements() {
        assertThat(TemplateRules.brokenExpressions(planted("<p th:text='${a.}'></p>")))
                .hasSize(1);
        assertThat(TemplateRules.brokenExpressions(planted("<p th:text='${a} +'></p>")))
                .hasSize(1);
        assertThat(TemplateRules.brokenExpressions(planted("<p th:text='#{a.b(${c})}' th:if='${!d}'></p>")))
                .isEmpty();
        assertThatThrownBy(() -> planted("<div><p></div>")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noticesMissingFragments() {
        assertThat(TemplateRules.missingFragments(planted("<p th:replace='~{nowhere :: x}'></p>")))
                .hasSize(1);
        var own = "<p th:fragment='x(a, b)'></p><p th:replace=\"~{:: x('1', ${f(1, 2)})}\"></p>";
        assertThat(TemplateRules.missingFragments(planted(own))).isEmpty();
        assertThat(TemplateRules.missingFragments(planted(own.replace("'1', ", ""))))
                .hasSize(1);
    }

    private static Template planted(String html) {
        return Template.of("planted.html", html);
    }
}
