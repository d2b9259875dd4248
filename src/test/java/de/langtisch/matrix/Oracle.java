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
        boolean openly = label.names().contains("public") && !label.embargoed();
        return openly || !Collections.disjoint(label.names(), subject.circles);
    }
}
