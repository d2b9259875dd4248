package de.langtisch.conventions;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import de.langtisch.items.Kind;
import java.util.stream.Stream;

/// The message keys that follow from the description of a kind: its own word, each field's label, each choice's word.
final class KindKeys {
    private KindKeys() {}

    static Stream<String> of(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAssignableTo(Kind.class))
                .filter(type -> !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(KindKeys::describe)
                .flatMap(KindKeys::of);
    }

    static Stream<String> of(Kind kind) {
        var fields = kind.fields().stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(field.key()), field.choices().stream().map(choice -> field.key() + "." + choice)));
        return Stream.concat(Stream.of("name"), fields).map(key -> kind.messages() + "." + key);
    }

    /// A kind is a description and needs nothing to be built; a nested one is somebody's fake.
    private static Kind describe(JavaClass type) {
        try {
            var constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Kind) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be built without arguments", e);
        }
    }
}
