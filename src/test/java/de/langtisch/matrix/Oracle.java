package de.langtisch.matrix;

import java.util.Collections;
import java.util.Set;

/// Who may read what, said in one sentence and without a line of the product: the circles on the label meet the circles
/// of the subject, or the label is public and its day has come.
final class Oracle {
    private Oracle() {}

    /// A label of the test: its circles, and whether its public part lies in the future.
    record Circles(Set<String> names, boolean embargoed) {
        static Circles of(String... names) {
            return new Circles(Set.of(names), false);
        }

        static Circles later(String... names) {
            return new Circles(Set.of(names), true);
        }
    }

    static boolean mayRead(Subject subject, Circles label) {
        return isOpen(label) || !Collections.disjoint(label.names(), subject.circles);
    }

    static boolean isOpen(Circles label) {
        return label.names().contains("public") && !label.embargoed();
    }

    /// A seconded person gets mail for both capacities: the editor's home is beta, with a seat in the circle; the
    /// head's
    /// is gamma.
    static boolean otherCapacityReads(Subject subject, Circles label) {
        return switch (subject) {
            case EDITOR -> !Collections.disjoint(label.names(), Set.of("beta", "circle"));
            case HEAD -> label.names().contains("gamma");
            default -> false;
        };
    }
}
