package de.langtisch.conventions;

import de.langtisch.labels.Label;
import de.langtisch.labels.Token;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes a value of any record: `full` with one of everything that there can be, otherwise as bare as its types allow.
final class Samples {
    static final String WORD = "Beispiel";
    private static final int DEEPEST = 12;
    private static final Instant NOON = Instant.parse("2026-11-25T11:00:00Z");
    private static final Map<Class<?>, Object> PLAIN = Map.of(
            Instant.class, NOON,
            LocalDate.class, LocalDate.of(2026, 11, 25),
            LocalDateTime.class, LocalDateTime.of(2026, 11, 25, 12, 0),
            Duration.class, Duration.ofMinutes(5),
            Label.class, Label.of(Token.MEMBERS));

    private final boolean full;
    private int depth;

    Samples(boolean full) {
        this.full = full;
    }

    @Nullable
    Object of(Type type) {
        return of(type, Map.of());
    }

    private @Nullable Object of(Type type, Map<TypeVariable<?>, Type> variables) {
        depth++;
        try {
            return switch (type) {
                case TypeVariable<?> variable -> of(variables.getOrDefault(variable, String.class), variables);
                case ParameterizedType generic -> generic(generic, variables);
                case Class<?> plain -> plain(plain, variables);
                default -> null;
            };
        } finally {
            depth--;
        }
    }

    private @Nullable Object plain(Class<?> type, Map<TypeVariable<?>, Type> variables) {
        if (type == String.class || type == Object.class || type == CharSequence.class) {
            return full ? WORD : "";
        }
        if (type == boolean.class || type == Boolean.class) {
            return full;
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == long.class || type == Long.class) {
            return 1L;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return PLAIN.containsKey(type) ? PLAIN.get(type) : made(type, variables);
    }

    private @Nullable Object made(Class<?> type, Map<TypeVariable<?>, Type> variables) {
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0], variables);
        }
        return type.isRecord() ? record(type, variables) : null;
    }

    private @Nullable Object generic(ParameterizedType type, Map<TypeVariable<?>, Type> variables) {
        var raw = (Class<?>) type.getRawType();
        var arguments = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return full ? Optional.ofNullable(of(arguments[0], variables)) : Optional.empty();
        }
        if (Map.class.isAssignableFrom(raw)) {
            var entries = new TreeMap<@Nullable Object, @Nullable Object>();
            if (full) {
                entries.put(of(arguments[0], variables), of(arguments[1], variables));
            }
            return raw == SortedMap.class || raw == Map.class ? entries : null;
        }
        if (Iterable.class.isAssignableFrom(raw)) {
            return collection(raw, full && depth < DEEPEST ? variants(arguments[0], variables) : List.of());
        }
        var parameters = raw.getTypeParameters();
        var inner = new java.util.HashMap<>(variables);
        for (int i = 0; i < parameters.length; i++) {
            inner.put(parameters[i], arguments[i]);
        }
        return made(raw, inner);
    }

    private static Object collection(Class<?> raw, List<Object> elements) {
        if (raw == SortedSet.class) {
            return new TreeSet<>(elements);
        }
        return raw == Set.class ? Set.copyOf(elements) : elements;
    }

    /// One of each sort, so that a list of changes holds kept, inserted, deleted and moved ones.
    private List<Object> variants(Type type, Map<TypeVariable<?>, Type> variables) {
        var types = type instanceof Class<?> plain && plain.isSealed()
                ? Stream.of(plain.getPermittedSubclasses())
                : Stream.of(type);
        var values = new ArrayList<>();
        types.forEach(variant -> {
            if (variant instanceof Class<?> plain && plain.isEnum()) {
                values.addAll(List.of(plain.getEnumConstants()));
            } else if (of(variant, variables) instanceof Object value) {
                values.add(value);
            }
        });
        return values;
    }

    private Object record(Class<?> type, Map<TypeVariable<?>, Type> variables) {
        try {
            for (var method : type.getDeclaredMethods()) {
                if (method.getName().equals("random") && Modifier.isStatic(method.getModifiers())) {
                    return method.invoke(null);
                }
            }
            var components = type.getRecordComponents();
            var values = new @Nullable Object[components.length];
            for (int i = 0; i < components.length; i++) {
                boolean absent = !full && isNullable(components[i].getAnnotatedType());
                values[i] = absent ? null : of(components[i].getGenericType(), variables);
            }
            var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type.getName(), e);
        }
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
