package de.langtisch.conventions;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// The limits of house style 2.10 for one Java file.
final class SizeRule {
    static final int FILE = 300;
    /// 2.10 says 120; with one parameter a line, as our formatter writes them, the same code has 150 (ADR 0011).
    static final int CONTROLLER = 150;
    static final int TEMPLATE = 120;
    static final int METHOD = 40;
    static final int PARAMETERS = 5;
    static final int FACADE_METHODS = 10;

    private SizeRule() {}

    static Stream<String> violations(JavaSource source) {
        if (source.isExceptedFrom("SizeTests")) {
            return Stream.of();
        }
        return Stream.of(
                        file(source),
                        methods(source),
                        source.all(ClassTree.class).stream().flatMap(type -> constructors(source, type)),
                        source.types().stream().flatMap(type -> facade(source, type)))
                .flatMap(found -> found);
    }

    static List<Long> methodLengths(JavaSource source) {
        return source.all(MethodTree.class).stream()
                .filter(method -> method.getBody() instanceof BlockTree)
                .map(source::length)
                .toList();
    }

    private static Stream<String> file(JavaSource source) {
        int limit = source.path().endsWith("Controller.java") ? CONTROLLER : FILE;
        return source.lines() > limit
                ? Stream.of("%s: %d lines, at most %d".formatted(source.path(), source.lines(), limit))
                : Stream.of();
    }

    private static Stream<String> methods(JavaSource source) {
        return source.all(MethodTree.class).stream()
                .filter(method -> source.length(method) > METHOD)
                .map(method -> "%s: %s has %d lines, at most %d"
                        .formatted(source.at(method), method.getName(), source.length(method), METHOD));
    }

    /// Records are values: their components are counted by nobody.
    private static Stream<String> constructors(JavaSource source, ClassTree type) {
        if (type.getKind() == Tree.Kind.RECORD) {
            return Stream.of();
        }
        return methodsOf(type)
                .filter(method -> method.getName().contentEquals("<init>"))
                .filter(method -> method.getParameters().size() > PARAMETERS)
                .map(method -> "%s: constructor of %s has %d parameters, at most %d"
                        .formatted(
                                source.at(method),
                                type.getSimpleName(),
                                method.getParameters().size(),
                                PARAMETERS));
    }

    /// What a module offers in one type; records and enums offer values, and a sub-package offers nothing.
    private static Stream<String> facade(JavaSource source, ClassTree type) {
        if (Project.isInSubPackage(source.path())) {
            return Stream.of();
        }
        boolean isInterface = type.getKind() == Tree.Kind.INTERFACE;
        if (!isPublic(type.getModifiers().getFlags()) || !isInterface && type.getKind() != Tree.Kind.CLASS) {
            return Stream.of();
        }
        long methods = methodsOf(type)
                .filter(method -> isInterface || isPublic(method.getModifiers().getFlags()))
                .filter(method -> !method.getName().contentEquals("<init>"))
                .filter(method -> method.getModifiers().getAnnotations().stream()
                        .noneMatch(a -> a.getAnnotationType().toString().equals("Override")))
                .count();
        return methods > FACADE_METHODS
                ? Stream.of("%s: %s offers %d methods, at most %d"
                        .formatted(source.at(type), type.getSimpleName(), methods, FACADE_METHODS))
                : Stream.of();
    }

    private static Stream<MethodTree> methodsOf(ClassTree type) {
        return type.getMembers().stream().filter(MethodTree.class::isInstance).map(MethodTree.class::cast);
    }

    private static boolean isPublic(java.util.Set<Modifier> flags) {
        return flags.contains(Modifier.PUBLIC);
    }
}
