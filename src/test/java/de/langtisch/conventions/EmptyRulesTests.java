package de.langtisch.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodInvocationTree;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A rule that checks nothing is not green: it says so (house style 3, E).
class EmptyRulesTests {
    @Test
    void letsNoRuleCheckNothing() {
        assertThat(JavaSource.TEST.stream().flatMap(EmptyRulesTests::allowsEmpty))
                .isEmpty();
        assertThat(Path.of("src/test/resources/archunit.properties")).doesNotExist();
    }

    @Test
    void noticesAPlantedEmptyRule() {
        assertThat(allowsEmpty(JavaSource.planted("class A { Object o = rule.allowEmptyShould(true); }")))
                .hasSize(1);
        assertThat(allowsEmpty(JavaSource.planted("class A { Object o = rule.allowEmptyShould(ever); }")))
                .hasSize(1);
        assertThat(allowsEmpty(JavaSource.planted("class A { Object o = rule.allowEmptyShould(false); }")))
                .isEmpty();
    }

    private static Stream<String> allowsEmpty(JavaSource source) {
        return source.all(MethodInvocationTree.class).stream()
                .filter(call -> call.getMethodSelect().toString().endsWith("allowEmptyShould"))
                .filter(call -> !call.getArguments().toString().equals("false"))
                .map(source::at);
    }
}
