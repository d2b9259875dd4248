package de.langtisch.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Tests are named in plain third person, in classes that the build finds (house style 2.12).
class TestNamesTests {
    @Test
    void tellsWhatHappens() {
        assertThat(JavaSource.TEST.stream().flatMap(TestNamesTests::violations)).isEmpty();
    }

    @Test
    void noticesPlantedFaults() {
        assertThat(violations(JavaSource.planted("class ATests { @Test void shouldWork() {} }")))
                .hasSize(1);
        assertThat(violations(JavaSource.planted("class ATests { @Test void testsNothing_twice() {} }")))
                .hasSize(1);
        assertThat(violations(JavaSource.planted("class ATest { @Test void works() {} }")))
                .hasSize(1);
        assertThat(violations(JavaSource.planted("class ATests { @DisplayName(\"x\") @Test void works() {} }")))
                .hasSize(1);
        assertThat(violations(JavaSource.planted("class ATests { @Test void works() {} }")))
                .isEmpty();
    }

    private static Stream<String> violations(JavaSource source) {
        var tests = source.all(MethodTree.class).stream()
                .filter(TestNamesTests::isTest)
                .toList();
        return Stream.of(
                        tests.stream()
                                .map(test -> test.getName().toString())
                                .filter(name -> name.matches("(should|test)[A-Z].*|tests?|.*_.*")),
                        source.types().stream()
                                .map(type -> type.getSimpleName().toString())
                                .filter(name -> !tests.isEmpty() && !name.endsWith("Tests")),
                        source.all(AnnotationTree.class).stream()
                                .map(annotation ->
                                        annotation.getAnnotationType().toString())
                                .filter("DisplayName"::equals))
                .flatMap(faults -> faults)
                .map(fault -> source.path() + " " + fault);
    }

    private static boolean isTest(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(a ->
                        a.getAnnotationType().toString().matches("Test|ParameterizedTest|RepeatedTest|TestFactory"));
    }
}
