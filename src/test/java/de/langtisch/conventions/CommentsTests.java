package de.langtisch.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/// Each package and each public type says what it is and why it exists; nothing is left to do in a comment (house style
/// 2.11).
class CommentsTests {
    /// Work left to do, authors, and comments in the old style.
    private static final Pattern NEVER = Pattern.compile("TO" + "DO|FIX" + "ME|@author|(?m)^\\s*/\\*\\*");

    @Test
    void saysWhatEachPackageAndPublicTypeIsFor() {
        assertThat(JavaSource.MAIN.stream().flatMap(CommentsTests::violations)).isEmpty();
    }

    @Test
    void noticesPlantedFaults() {
        assertThat(violations(JavaSource.planted("public class A {}"))).hasSize(1);
        assertThat(violations(JavaSource.planted("/// This class is a service.\npublic class A {}")))
                .hasSize(1);
        assertThat(violations(JavaSource.planted("/** Old style. */\nclass A {}")))
                .hasSize(1);
        assertThat(violations(JavaSource.planted("class A {} // TO" + "DO more")))
                .hasSize(1);
        assertThat(violations(JavaSource.planted("package a;"))).hasSize(1);
        assertThat(violations(JavaSource.planted("/// A letter, sealed.\npublic class A {}")))
                .isEmpty();
    }

    private static Stream<String> violations(JavaSource source) {
        var publicTypes = source.types().stream()
                .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
                .map(ClassTree.class::cast);
        var packageTree = source.unit().getPackage();
        Stream<Tree> described = Stream.concat(
                publicTypes,
                source.types().isEmpty() && packageTree != null ? Stream.<PackageTree>of(packageTree) : Stream.of());
        return Stream.concat(
                described
                        .filter(tree -> !isTelling(source.comment(tree).orElse("")))
                        .map(source::at),
                NEVER.matcher(source.text()).results().map(match -> source.path() + " " + match.group()));
    }

    private static boolean isTelling(String comment) {
        return comment.length() > 15 && !comment.startsWith("This ");
    }
}
