package de.langtisch.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every exception from a rule, with its reason, stands in one list that a reviewer reads (house style 2.14).
class ExceptionsTests {
    @Test
    void listsEveryException() {
        assertThat(JavaSource.MAIN.stream().flatMap(ExceptionsTests::entries))
                .as("exceptions.txt lists who is excepted from what")
                .containsExactlyInAnyOrderElementsOf(Project.list("exceptions.txt"));
    }

    @Test
    void namesTheRuleAndTheReason() {
        assertThat(JavaSource.MAIN.stream().flatMap(JavaSource::exceptions)).allSatisfy(excepted -> {
            assertThat(JavaSource.strings(excepted, "because"))
                    .singleElement()
                    .asString()
                    .hasSizeGreaterThan(20);
            assertThat(JavaSource.strings(excepted, "from"))
                    .isNotEmpty()
                    .allSatisfy(test -> assertThat(Path.of("src/test/java/de/langtisch/conventions", test + ".java"))
                            .exists());
        });
    }

    @Test
    void seesAPlantedException() {
        var planted =
                JavaSource.planted("@Excepted(from = {\"SizeTests\", \"WordsTests\"}, because = \"why\") class A {}");
        assertThat(entries(planted)).containsExactly("SizeTests Planted.java", "WordsTests Planted.java");
        assertThat(planted.isExceptedFrom("SizeTests")).isTrue();
        assertThat(planted.isExceptedFrom("EventsTests")).isFalse();
    }

    private static Stream<String> entries(JavaSource source) {
        var place = source.path().replace(Project.MAIN + "/de/langtisch/", "");
        return source.exceptions()
                .flatMap(excepted -> JavaSource.strings(excepted, "from").stream())
                .map(test -> test + " " + place);
    }
}
