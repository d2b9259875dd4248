package de.langtisch.conventions;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// The names that code, addresses and tables use for things.
final class Words {
    private static final Set<Tree.Kind> VALUES = Set.of(Tree.Kind.RECORD, Tree.Kind.ENUM, Tree.Kind.INTERFACE);
    private static final Pattern COLUMN = Pattern.compile(
            "(?im)^\\s*(?:alter table \\S+ )?(?:add column (?:if not exists )?|add )?([a-z_][a-z0-9_]*) "
                    + "(?:text|timestamptz|date|int|integer|bigint|smallint|boolean|bytea|jsonb|numeric|uuid)\\b");

    private Words() {}

    /// Public records, enums and interfaces at a file's top: what other modules speak of.
    static Stream<String> domainTypes(JavaSource source) {
        return source.types().stream()
                .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
                .filter(type -> VALUES.contains(type.getKind()))
                .map(type -> type.getSimpleName().toString());
    }

    /// Names of types, methods, components, fields and parameters.
    static Set<String> names(JavaSource source) {
        return Stream.of(
                        source.all(ClassTree.class).stream().map(ClassTree::getSimpleName),
                        source.all(MethodTree.class).stream().map(MethodTree::getName),
                        source.all(VariableTree.class).stream().map(VariableTree::getName))
                .flatMap(names -> names.map(Object::toString))
                .filter(name -> name.matches(".*[A-Za-z].*") && !name.equals("<init>"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> columns(Migration migration) {
        return COLUMN.matcher(migration.text())
                .results()
                .map(match -> match.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Names that differ in nothing but the cut of their words: `fileName` here, `filename` there.
    static Stream<String> spelledTwice(Collection<String> names) {
        var spellings = new TreeMap<String, Set<String>>();
        for (var name : names) {
            var cut = String.join("-", Project.words(name));
            spellings
                    .computeIfAbsent(cut.replace("-", ""), key -> new TreeSet<>())
                    .add(cut);
        }
        return spellings.values().stream().filter(cuts -> cuts.size() > 1).map(Set::toString);
    }

    /// Word in the address and word in the code, where a controller turns one into the other. An `id` is an id of
    /// whatever the address names.
    static List<Map.Entry<String, String>> translations(JavaSource source) {
        return source.all(VariableTree.class).stream()
                .flatMap(variable -> variable.getModifiers().getAnnotations().stream()
                        .filter(a -> a.getAnnotationType().toString().matches("RequestParam|PathVariable"))
                        .map(a -> Map.entry(
                                address(a, variable), variable.getName().toString())))
                .filter(translation -> !translation.getKey().equals("id"))
                .toList();
    }

    /// A word of the list has the one word beside it; a word that is not there stays as it is.
    static Stream<String> mistranslated(Collection<Map.Entry<String, String>> translations, Map<String, String> list) {
        return translations.stream()
                .filter(t -> !list.getOrDefault(t.getKey(), t.getKey()).equals(t.getValue()))
                .map(Object::toString)
                .distinct();
    }

    private static String address(AnnotationTree annotation, VariableTree variable) {
        return Stream.of("value", "name")
                .flatMap(attribute -> Stream.concat(
                        JavaSource.strings(annotation, attribute).stream(),
                        annotation.getArguments().stream()
                                .filter(LiteralTree.class::isInstance)
                                .map(literal -> String.valueOf(((LiteralTree) literal).getValue()))))
                .findFirst()
                .orElse(variable.getName().toString());
    }
}
