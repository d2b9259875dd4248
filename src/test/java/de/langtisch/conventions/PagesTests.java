package de.langtisch.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ReturnTree;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every page renders with its record, filled and bare: no misspelt property, no missing message, no null that nobody
/// thought of (house style 2.5).
class PagesTests {
    private static final Pattern LEFT_OVER = Pattern.compile("\\?\\?(?!" + Samples.WORD + ")[^?\\s]+\\?\\?|\\$\\{|#\\{");
    private static final String SHELL = "de.langtisch.portal.Shell";
    private static final String NONE = "none";
    private static final Rendering RENDERING = new Rendering();

    /// `items/write = de.langtisch.items.web.WritePage`
    private static final Map<String, String> RECORDS = Project.list("page-records.txt").stream()
            .map(line -> line.split("\\s*=\\s*"))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

    @TestFactory
    Stream<DynamicTest> rendersEveryPage() {
        return RECORDS.keySet().stream()
                .sorted()
                .flatMap(page -> Stream.of(true, false)
                        .map(full -> DynamicTest.dynamicTest(
                                page + (full ? " filled" : " bare"),
                                () -> assertThat(leftOver(render(page, full))).isEmpty())));
    }

    @Test
    void knowsTheRecordOfEveryPage() {
        var pages = Template.all()
                .filter(template -> template.elements().stream()
                        .anyMatch(e -> e.value("th:replace").contains("portal/layout :: page")))
                .map(template -> template.path().replace(Project.TEMPLATES + "/", "").replace(".html", ""));
        assertThat(RECORDS.keySet()).containsExactlyInAnyOrderElementsOf(pages.toList());
    }

    @Test
    void findsAPageForEveryViewThatIsNamed() {
        var views = JavaSource.MAIN.stream().flatMap(PagesTests::views);
        assertThat(views.filter(view -> !RECORDS.containsKey(view))).isEmpty();
    }

    @Test
    void noticesPlantedFaults() throws Exception {
        record Sheet(String title, List<String> lines, Optional<String> note) {}
        Function<Boolean, Map<String, Object>> model = full -> Map.of("page", new Samples(full).of(Sheet.class));
        var sound = "<p th:text='${page.title}'></p><p th:each='l : ${page.lines}' th:text='${l}'></p>";
        assertThat(RENDERING.render(sound, model.apply(true))).isEqualTo("<p>Beispiel</p><p>Beispiel</p>");
        assertThat(RENDERING.render(sound, model.apply(false))).isEqualTo("<p></p>");
        assertThatThrownBy(() -> RENDERING.render("<p th:text='${page.titel}'></p>", model.apply(true)))
                .hasStackTraceContaining("titel");
        assertThat(leftOver(RENDERING.render("<p th:text='#{law.gone}'></p>", Map.of()))).hasSize(1);
        assertThat(views(JavaSource.planted("class A { String m() { return \"items/nowhere\"; } }")))
                .containsExactly("items/nowhere");
    }

    /// What a controller returns: `items/write`, without a fragment.
    private static Stream<String> views(JavaSource source) {
        return source.all(ReturnTree.class).stream()
                .flatMap(result -> JavaSource.below(result, LiteralTree.class).stream())
                .map(literal -> String.valueOf(literal.getValue()))
                .filter(text -> text.matches("[a-z]+/[a-z-]+"))
                .filter(text -> Files.exists(Project.MAIN.resolve("de/langtisch").resolve(text.split("/", 2)[0])));
    }

    private static String render(String page, boolean full) throws Exception {
        var samples = new Samples(full);
        var model = new HashMap<String, Object>();
        model.put("shell", samples.of(Class.forName(SHELL)));
        var type = RECORDS.getOrDefault(page, NONE);
        if (!type.equals(NONE)) {
            model.put("page", samples.of(Class.forName(type)));
        }
        return RENDERING.render(page, model);
    }

    private static List<String> leftOver(String html) {
        return LEFT_OVER.matcher(html).results().map(match -> match.group()).toList();
    }
}
