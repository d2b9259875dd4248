package de.langtisch.conventions;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.ControllerAdvice;

/// What may be public (house style 2.3), judged by what a type is and not by its name.
class VisibilityTests {
    private static final Set<Class<?>> DATABASE =
            Set.of(JdbcClient.class, JdbcOperations.class, DataSource.class, Connection.class, ResultSet.class);
    private static final DescribedPredicate<JavaClass> CONTROLLER =
            describe("a controller", type -> type.isMetaAnnotatedWith(Controller.class));
    private static final DescribedPredicate<JavaClass> ADVICE =
            describe("an advice", type -> type.isMetaAnnotatedWith(ControllerAdvice.class));
    private static final DescribedPredicate<JavaClass> WORKER = describe(
            "a repository, listener or configuration",
            type -> isRepository(type) || isListener(type) || isConfiguration(type));

    /// A type that is public inside a sub-package stays hidden: the module does not expose it.
    private static final ArchRule HIDDEN = noClasses()
            .that(Classes.boundBy("VisibilityTests"))
            .and()
            .arePublic()
            .and()
            .resideInAnyPackage("de.langtisch", "de.langtisch.*", "planted")
            .should(be(CONTROLLER.or(ADVICE).or(WORKER)));
    private static final ArchRule PLACED = classes()
            .that(Classes.boundBy("VisibilityTests"))
            .and()
            .resideOutsideOfPackage("de.langtisch.*.web..")
            .should(be(not(CONTROLLER)));
    private static final ArchRule ONE_ADVICE = classes()
            .that(Classes.boundBy("VisibilityTests"))
            .and()
            .resideOutsideOfPackage("de.langtisch.portal..")
            .should(be(not(ADVICE)));
    private static final ArchRule NAMED = noClasses()
            .that(Classes.boundBy("VisibilityTests"))
            .should()
            .haveNameMatching(".*[a-z](Impl|Manager|Utils?|Data|Info|Helper)");

    @Test
    void hidesControllersRepositoriesListenersAndConfiguration() {
        HIDDEN.check(Classes.MAIN);
    }

    @Test
    void findsControllersInTheWebPackagesAndTheAdviceInThePortal() {
        PLACED.check(Classes.MAIN);
        ONE_ADVICE.check(Classes.MAIN);
    }

    @Test
    void findsNoEmptySuffix() {
        NAMED.check(Classes.MAIN);
    }

    @Test
    void noticesPlantedFaults() {
        for (var fault : new String[] {"PublicController", "PublicRows", "PublicListener"}) {
            assertThat(Classes.isBrokenBy(HIDDEN, fault)).as(fault).isTrue();
        }
        assertThat(Classes.isBrokenBy(PLACED, "PublicController")).isTrue();
        assertThat(Classes.isBrokenBy(NAMED, "CaseUtil")).isTrue();
    }

    /// A facade may speak to the database; what shows it to others is a repository.
    private static boolean isRepository(JavaClass type) {
        return type.isMetaAnnotatedWith(Repository.class)
                || type.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(unit ->
                                Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType())))
                        .anyMatch(shown -> DATABASE.stream().anyMatch(shown::isAssignableTo));
    }

    private static boolean isListener(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(m -> m.isMetaAnnotatedWith(EventListener.class) || m.isMetaAnnotatedWith(Scheduled.class));
    }

    private static boolean isConfiguration(JavaClass type) {
        return type.isMetaAnnotatedWith(Configuration.class) && !type.isAnnotatedWith(SpringBootApplication.class);
    }
}
