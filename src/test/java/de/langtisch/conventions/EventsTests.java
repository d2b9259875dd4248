package de.langtisch.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import de.langtisch.labels.Label;
import de.langtisch.labels.Token;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;

/// Events are stored: they hold ids, enums, times, numbers, hashes and label tokens, never text, names or addresses
/// (house style 2.2, architecture.md 5).
class EventsTests {
    private static final Set<String> CODES = Set.of("id", "kind", "hash");

    @Test
    void holdsNoTextInEvents() {
        assertThat(violations(Classes.MAIN)).isEmpty();
    }

    @Test
    void noticesAPlantedEventWithText() {
        assertThat(violations(Classes.PLANTED)).containsExactly("planted.CaseChanged.title");
    }

    private static Stream<String> violations(JavaClasses classes) {
        return classes.stream()
                .filter(JavaClass::isRecord)
                .filter(type -> isListenedTo(type, classes) || isNamedLikeAnEvent(type))
                .filter(Classes.boundBy("EventsTests"))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !isCode(field) && !holdsNoText(field.getType()))
                .map(JavaField::getFullName);
    }

    /// What a listener takes, or what implements it.
    private static boolean isListenedTo(JavaClass type, JavaClasses classes) {
        return classes.stream()
                .flatMap(listener -> listener.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(EventListener.class))
                .flatMap(method -> method.getRawParameterTypes().stream())
                .anyMatch(parameter -> type.isAssignableTo(parameter.getName()));
    }

    /// Past tense and on its own: `RulingPublished`. An outcome such as `Stored` is nested in its sealed result.
    private static boolean isNamedLikeAnEvent(JavaClass type) {
        return type.isTopLevelClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getSimpleName().matches(".*[a-z](ed|Left|Begun|Sent|Written|Withdrawn)");
    }

    /// A string may be a code when its name says so.
    private static boolean isCode(JavaField field) {
        return field.getRawType().isEquivalentTo(String.class)
                && (CODES.contains(field.getName()) || field.getName().matches(".*(Id|Hash)"));
    }

    private static boolean holdsNoText(JavaType type) {
        var raw = type.toErasure();
        if (Stream.of(Collection.class, Optional.class, Map.class).anyMatch(raw::isAssignableTo)) {
            return type instanceof com.tngtech.archunit.core.domain.JavaParameterizedType generic
                    && generic.getActualTypeArguments().stream().allMatch(EventsTests::holdsNoText);
        }
        return raw.isPrimitive()
                || raw.isEnum()
                || raw.isAssignableTo(Number.class)
                || raw.isEquivalentTo(Boolean.class)
                || raw.getPackageName().equals("java.time")
                || raw.isAssignableTo(Token.class)
                || raw.isEquivalentTo(Label.class)
                || raw.isRecord() && raw.getSimpleName().endsWith("Id");
    }
}
