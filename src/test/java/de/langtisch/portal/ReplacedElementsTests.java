package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Thymeleaf replaces an element before it asks the element's conditions: a `th:if` beside a `th:replace` is never
/// asked. The condition stands on an element around it, or inside: `${c} ? ~{…} : ~{}`.
class ReplacedElementsTests {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern ELEMENT = Pattern.compile("<[a-zA-Z:]+((?:\\s+[\\w:-]+(?:=\"[^\"]*\")?)*)\\s*/?>");
    private static final Pattern REPLACING = Pattern.compile("\\sth:replace=");
    private static final Pattern NEVER_ASKED = Pattern.compile("\\sth:(if|unless|case|each|with|remove)=");

    @Test
    void carryNoConditionOfTheirOwn() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(f -> f.toString().endsWith(".html")).flatMap(f -> faults(read(f)).stream()))
                    .isEmpty();
        }
    }

    @Test
    void areRecognised() {
        assertThat(faults("<p th:if=\"${a > 1}\" th:replace=\"~{x :: y}\"></p>"))
                .hasSize(1);
        assertThat(faults("<p th:if=\"${a}\"><i th:replace=\"${b} ? ~{x :: y} : ~{}\"></i></p>"))
                .isEmpty();
    }

    private static List<String> faults(String template) {
        return ELEMENT.matcher(template)
                .results()
                .map(element -> element.group())
                .filter(element -> REPLACING.matcher(element).find()
                        && NEVER_ASKED.matcher(element).find())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
