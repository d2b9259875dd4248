package de.langtisch.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every sentence of the portal stands in a message bundle, is used, and is there where it is used.
class MessagesTests {
    private static final Set<String> MODULES = modules();
    private static final Map<String, String> MESSAGES = MessageBundles.all();
    private static final MessageKeys KEYS = MessageKeys.of(
            MODULES,
            KindKeys.of(Classes.MAIN).collect(Collectors.toSet()),
            JavaSource.MAIN,
            Template.all().toList());

    @Test
    void writesNoTextIntoTemplates() {
        assertThat(Template.all().flatMap(LiteralText::in)).isEmpty();
    }

    @Test
    void hasASentenceForEachKey() {
        assertThat(KEYS.missing(MESSAGES)).isEmpty();
        assertThat(JavaSource.MAIN.stream().flatMap(s -> MessageKeys.strayKeys(s, MODULES)))
                .isEmpty();
    }

    @Test
    void usesEachSentence() {
        assertThat(KEYS.unused(MESSAGES)).isEmpty();
    }

    @Test
    void declaresWhatIsComposed() {
        assertThat(KEYS.undeclared()).isEmpty();
        assertThat(KEYS.unsound(MESSAGES)).isEmpty();
    }

    @Test
    void keepsEachModuleToItsFile() {
        assertThat(MessageBundles.files()).isNotEmpty().allSatisfy(file -> {
            var module = Project.fileName(file).replace(".properties", "");
            assertThat(MODULES).contains(module);
            assertThat(MessageBundles.doubled(Project.read(file))).as(module).isEmpty();
            assertThat(MessageBundles.wrongKeys(module, MessageBundles.read(Project.read(file))))
                    .isEmpty();
        });
    }

    @Test
    void speaksPlainGerman() {
        assertThat(MessageBundles.wrongSentences(MESSAGES)).isEmpty();
    }

    @Test
    void noticesLiteralText() {
        for (var fault : new String[] {
            "<p>Hallo</p>",
            "<p>[[${a}]] Treffer</p>",
            "<img alt='Karte'>",
            "<input type='submit' value='Los'>",
            "<p th:text=\"'Hallo'\"></p>",
            "<p th:text=\"|Seite ${n}|\"></p>",
            "<p th:text=\"${n} + ' von ' + ${m}\"></p>",
            "<p th:title=\"${x ? 'Geändert' : ''}\"></p>",
            "<p th:replace=\"~{form :: field('Titel')}\"></p>"
        }) {
            assertThat(LiteralText.in(Template.of("planted.html", fault)))
                    .as(fault)
                    .hasSize(1);
        }
        var sound = "<p th:text='#{a.b(${n})}'>Muster</p> – <input type='radio' value='yes'><a th:href=\"@{/x(a='b')}\""
                + " th:class=\"${a} ? 'kern-btn'\" th:title=\"${#temporals.format(t, 'd. MMMM yyyy')}\"></a>";
        assertThat(LiteralText.in(Template.of("planted.html", sound))).isEmpty();
    }

    @Test
    void noticesMissingUnusedAndStrayKeys() {
        var source = JavaSource.planted(
                "class A { Object o = new BadInput(\"error.x\", f(\"law.gone\"), \"law.a.\" + b); }");
        var template = Template.of("planted.html", "<p th:text=\"#{law.here}\" th:title=\"#{${'law.b.' + c}}\"></p>");
        var keys = MessageKeys.of(Set.of("law"), Set.of(), List.of(source), List.of(template));
        assertThat(keys.named()).containsExactly("law.a.", "law.b.", "law.gone", "law.here");
        assertThat(keys.missing(Map.of("law.here", "", "law.idle", ""))).containsExactly("law.gone");
        assertThat(keys.unused(Map.of("law.here", "", "law.idle", ""))).containsExactly("law.idle");
        assertThat(keys.undeclared()).containsExactly("law.a.", "law.b.");
        assertThat(MessageKeys.strayKeys(source, Set.of("law"))).hasSize(1);
    }

    @Test
    void noticesWrongBundles() {
        assertThat(MessageBundles.doubled("a.b=1\na.c=1\na.b=2")).containsExactly("a.b");
        assertThat(MessageBundles.wrongKeys("law", Map.of("items.x", ""))).hasSize(1);
        assertThat(MessageBundles.wrongSentences(
                        Map.of("a", "Schluss!", "b", "Waehlen Sie", "c", "{0} ist's", "d", "{0} ist''s", "e", " ")))
                .hasSize(4);
    }

    /// The module folders; each may have one bundle.
    private static Set<String> modules() {
        var modules = new TreeSet<String>();
        for (var file : Project.files(Project.MAIN.resolve("de/langtisch"), "package-info.java")) {
            modules.add(Project.MAIN
                    .resolve("de/langtisch")
                    .relativize(file)
                    .getName(0)
                    .toString());
        }
        modules.remove("package-info.java");
        return modules;
    }
}
