package de.langtisch.conventions;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MethodInvocationTree;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Calls that the house does without: time beside the injected clock, printing, catching everything (house style 2.6,
/// 2.8, 2.9).
class ForbiddenCallsTests {
    private static final String NAME = "ForbiddenCallsTests";
    private static final DescribedPredicate<JavaCall<?>> READS_THE_TIME = DescribedPredicate.describe(
            "read the time beside the injected Clock", call -> readsTheTime(call.getTarget()));

    private static final ArchRule TIME =
            noClasses().that(Classes.boundBy(NAME)).should().callCodeUnitWhere(READS_THE_TIME);
    private static final ArchRule OUTPUT = noClasses()
            .that(Classes.boundBy(NAME))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");
    private static final ArchRule STATE = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat(Classes.boundBy(NAME))
            .should()
            .beFinal();

    @Test
    void takesTheTimeFromTheClock() {
        TIME.check(Classes.MAIN);
    }

    @Test
    void printsNothing() {
        OUTPUT.check(Classes.MAIN);
    }

    @Test
    void keepsNoStaticState() {
        STATE.check(Classes.MAIN);
    }

    @Test
    void catchesOnlyWhatItCanMend() {
        assertThat(JavaSource.MAIN.stream().flatMap(ForbiddenCallsTests::catchesTooMuch))
                .isEmpty();
    }

    @Test
    void leavesNullToTheCompiler() {
        assertThat(JavaSource.MAIN.stream().flatMap(ForbiddenCallsTests::checksNull))
                .isEmpty();
    }

    @Test
    void noticesPlantedFaults() {
        for (var rule : List.of(TIME, OUTPUT, STATE)) {
            assertThat(Classes.isBrokenBy(rule, "ForbiddenCalls")).isTrue();
        }
        var planted = JavaSource.planted(
                "class A{ void m(){ try { Objects.requireNonNull(x); } catch (IOException | RuntimeException e) {} } }");
        assertThat(catchesTooMuch(planted)).hasSize(1);
        assertThat(checksNull(planted)).hasSize(1);
    }

    private static boolean readsTheTime(CodeUnitCallTarget target) {
        var owner = target.getOwner();
        boolean takesAClock = target.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Clock.class));
        return owner.getPackageName().equals("java.time") && target.getName().equals("now") && !takesAClock
                || owner.isEquivalentTo(Clock.class) && target.getName().startsWith("system")
                || owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis")
                || owner.isEquivalentTo(Date.class)
                        && target.getName().equals("<init>")
                        && target.getRawParameterTypes().isEmpty();
    }

    private static Stream<String> catchesTooMuch(JavaSource source) {
        return source.all(CatchTree.class).stream()
                .filter(c -> !source.isExceptedFrom(NAME))
                .filter(c -> c.getParameter()
                        .getType()
                        .toString()
                        .matches(".*\\b(Exception|RuntimeException|Throwable|Error)\\b.*"))
                .map(source::at);
    }

    private static Stream<String> checksNull(JavaSource source) {
        return source.all(MethodInvocationTree.class).stream()
                .filter(call -> call.getMethodSelect().toString().matches("(Objects\\.)?requireNonNull"))
                .map(source::at);
    }
}
