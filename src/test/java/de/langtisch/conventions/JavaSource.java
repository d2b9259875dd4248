package de.langtisch.conventions;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// A Java file as the compiler's parser sees it: nothing is resolved, but every word has its place. For rules about
/// what byte code no longer knows: lines, comments, literals, names of parameters.
record JavaSource(String path, String text, CompilationUnitTree unit, DocTrees docs) {
    static final List<JavaSource> MAIN = parse(Project.files(Project.MAIN, ".java"));
    static final List<JavaSource> TEST = parse(Project.files(Project.TEST, ".java"));

    /// A file that stands nowhere, for proving that a rule can fail.
    static JavaSource planted(String text) {
        return parseTexts(List.of(new Text("Planted.java", text))).getFirst();
    }

    /// Every tree of this kind, outermost first.
    <T extends Tree> List<T> all(Class<T> kind) {
        return below(unit, kind);
    }

    static <T extends Tree> List<T> below(Tree tree, Class<T> kind) {
        var found = new ArrayList<T>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void scan(@Nullable Tree node, @Nullable Void nothing) {
                if (kind.isInstance(node)) {
                    found.add(kind.cast(node));
                }
                return super.scan(node, nothing);
            }
        }.scan(tree, null);
        return found;
    }

    /// The types that the file declares at its top.
    List<ClassTree> types() {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .toList();
    }

    Optional<String> comment(Tree tree) {
        return Optional.ofNullable(docs.getDocComment(TreePath.getPath(unit, tree)))
                .map(String::strip);
    }

    String at(Tree tree) {
        return path + ":" + line(docs.getSourcePositions().getStartPosition(unit, tree));
    }

    /// Lines from the first annotation to the closing brace.
    long length(Tree tree) {
        var positions = docs.getSourcePositions();
        return line(positions.getEndPosition(unit, tree)) - line(positions.getStartPosition(unit, tree)) + 1;
    }

    private long line(long position) {
        return unit.getLineMap().getLineNumber(position);
    }

    long lines() {
        return text.lines().count();
    }

    /// True when a type of the file, or its package, is excepted from this convention test.
    boolean isExceptedFrom(String test) {
        return exceptions().anyMatch(annotation -> strings(annotation, "from").contains(test));
    }

    Stream<AnnotationTree> exceptions() {
        return all(AnnotationTree.class).stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals("Excepted"));
    }

    /// The string literals that an annotation's attribute holds; an attribute without a name is `value`.
    static List<String> strings(AnnotationTree annotation, String attribute) {
        return annotation.getArguments().stream()
                .filter(AssignmentTree.class::isInstance)
                .map(AssignmentTree.class::cast)
                .filter(a -> a.getVariable().toString().equals(attribute))
                .map(AssignmentTree::getExpression)
                .flatMap(e -> e instanceof NewArrayTree array ? array.getInitializers().stream() : Stream.of(e))
                .flatMap(e -> below(e, LiteralTree.class).stream())
                .map(LiteralTree::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    @Override
    public String toString() {
        return path;
    }

    private static List<JavaSource> parse(List<Path> files) {
        return parseTexts(files.stream()
                .map(file -> new Text(file.toString(), Project.read(file)))
                .toList());
    }

    /// The compiler hands the files back in the order in which it got them.
    private static List<JavaSource> parseTexts(List<Text> files) {
        var options = List.of("-proc:none");
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, problem -> {}, options, null, files);
        var docs = DocTrees.instance(task);
        var sources = new ArrayList<JavaSource>();
        try {
            for (var unit : task.parse()) {
                var file = files.get(sources.size());
                sources.add(new JavaSource(file.path, file.text, unit, docs));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(sources);
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String path;
        private final String text;

        Text(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
