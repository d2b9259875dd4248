package de.langtisch.conventions;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The message keys that code and templates name, and what is wrong with them.
///
/// A key is a literal that begins with a module's name: `items.draft.saved`. A literal that ends with a dot is the
/// beginning of a composed key, and `*.hint` a composed end: both are declared in `composed-messages.txt`, so that no
/// key is unused unnoticed and no composed key is missing.
record MessageKeys(Set<String> modules, Set<String> named, List<Composed> composed) {
    /// A declared beginning (`items.state.`) or end (`*.hint`) with the reason, and the enum that completes it, if any.
    record Composed(String part, String reason, @Nullable String enumType) {
        static Composed parse(String line) {
            var parts = line.split("\\s*\\|\\s*");
            return new Composed(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : null);
        }

        boolean isEnd() {
            return part.startsWith("*.");
        }

        String end() {
            return part.substring(1);
        }
    }

    private static final Pattern FILE_NAME = Pattern.compile(
            ".*\\.(html|css|js|json|jsonl|xml|zip|txt|csv|properties|yaml|pdf|svg|ics|docx|odt|pid|lock|log)");

    /// `described`: the keys that follow from descriptions of kinds.
    static MessageKeys of(
            Set<String> modules,
            Set<String> described,
            Collection<JavaSource> sources,
            Collection<Template> templates) {
        var named = new TreeSet<String>(described);
        sources.forEach(source -> named.addAll(literals(source)));
        templates.forEach(template -> named.addAll(literals(template)));
        var tables = tables(Migration.all());
        var begins = Pattern.compile("(" + String.join("|", modules) + ")\\.[a-zA-Z0-9._-]*");
        named.removeIf(
                key -> !begins.matcher(key).matches() || FILE_NAME.matcher(key).matches() || tables.contains(key));
        var composed = Project.list("composed-messages.txt").stream()
                .map(Composed::parse)
                .toList();
        return new MessageKeys(modules, named, composed);
    }

    /// Named keys without a sentence.
    Stream<String> missing(Map<String, String> messages) {
        return named.stream()
                .filter(key -> !key.endsWith("."))
                .filter(key -> !messages.containsKey(key) && !isDeclared(key))
                .filter(key -> ends().noneMatch(end -> messages.containsKey(key + end)));
    }

    /// Sentences that nothing names.
    Stream<String> unused(Map<String, String> messages) {
        return messages.keySet().stream()
                .filter(key -> !named.contains(key))
                .filter(key -> composed.stream().noneMatch(c -> !c.isEnd() && key.startsWith(c.part())))
                .filter(key -> ends().noneMatch(end -> key.endsWith(end) && named.contains(cut(key, end))));
    }

    /// Composed beginnings that the list does not declare.
    Stream<String> undeclared() {
        return named.stream().filter(key -> key.endsWith(".")).filter(key -> !isDeclared(key));
    }

    /// Declarations that nothing needs, and enum constants without their sentence.
    Stream<String> unsound(Map<String, String> messages) {
        return composed.stream().flatMap(c -> {
            boolean needed = c.isEnd() || messages.keySet().stream().anyMatch(key -> key.startsWith(c.part()));
            return needed && c.reason().length() > 10 ? incomplete(c, messages) : Stream.of(c.part());
        });
    }

    private static Stream<String> incomplete(Composed c, Map<String, String> messages) {
        var type = c.enumType();
        return type == null
                ? Stream.of()
                : constants(type)
                        .filter(name -> spellings(name).noneMatch(s -> messages.containsKey(c.part() + s)))
                        .map(name -> c.part() + name);
    }

    private static Stream<String> constants(String type) {
        try {
            return Stream.of(Class.forName(type).getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("composed-messages.txt names " + type, e);
        }
    }

    private static Stream<String> spellings(String constant) {
        var lower = constant.toLowerCase(Locale.ROOT);
        return Stream.of(constant, lower, lower.replace('_', '-'));
    }

    private boolean isDeclared(String key) {
        return composed.stream().anyMatch(c -> !c.isEnd() && c.part().equals(key));
    }

    private Stream<String> ends() {
        return composed.stream().filter(Composed::isEnd).map(Composed::end);
    }

    private static String cut(String key, String end) {
        return key.substring(0, key.length() - end.length());
    }

    /// A bad input's key counts even when it begins with no module.
    static Stream<String> strayKeys(JavaSource source, Set<String> modules) {
        return source.all(NewClassTree.class).stream()
                .filter(call -> call.getIdentifier().toString().equals("BadInput"))
                .flatMap(call -> call.getArguments().stream().limit(1))
                .filter(LiteralTree.class::isInstance)
                .map(argument -> String.valueOf(((LiteralTree) argument).getValue()))
                .filter(key -> modules.stream().noneMatch(module -> key.startsWith(module + ".")))
                .map(key -> source.path() + " " + key);
    }

    private static Set<String> literals(JavaSource source) {
        return source.all(LiteralTree.class).stream()
                .map(LiteralTree::getValue)
                .filter(String.class::isInstance)
                .map(text -> ((String) text).replaceFirst("(?s)%[sd].*", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> literals(Template template) {
        return Stream.concat(
                        template.elements().stream().flatMap(e -> e.attributes().values().stream()),
                        template.texts().stream().map(Template.Text::text))
                .flatMap(text -> Pattern.compile("(?:#\\{|'|\\|)\\s*([a-z]+\\.[a-zA-Z0-9._-]*)")
                        .matcher(text)
                        .results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> tables(Stream<Migration> migrations) {
        var table = Pattern.compile(
                "(?i)create (?:unlogged )?(?:table|view|materialized view) (?:if not exists )?([\\w.]+)");
        return migrations
                .flatMap(migration -> table.matcher(migration.text()).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }
}
