package de.langtisch.matrix;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody who asks: the circles that the oracle says he belongs to, written down here and nowhere derived, with the
/// account and capacity to ask with. `email` is absent for who is not signed in; `dead` for who no longer may be.
enum Subject {
    ANONYMOUS(null, false, false),
    DEACTIVATED("former@alpha.example", false, true),
    MEMBER_OF_A("member@alpha.example", false, false, "members", "alpha"),
    MEMBER_OF_B("member@beta.example", false, false, "members", "beta"),
    IN_GREMIUM("member@gamma.example", false, false, "members", "gamma", "circle"),
    EDITOR("editor@office.example", true, false, "members", "office"),
    HEAD("head@office.example", true, false, "members", "office", "head"),
    STEERING("steering@delta.example", false, false, "members", "delta", "steering"),
    ADMIN_OF_A("admin@alpha.example", false, false, "members", "alpha"),
    OPERATOR("operator@delta.example", false, false);

    final @Nullable String email;
    final boolean office;
    final boolean dead;
    final Set<String> circles;

    Subject(@Nullable String email, boolean office, boolean dead, String... circles) {
        this.email = email;
        this.office = office;
        this.dead = dead;
        this.circles = Set.of(circles);
    }
}
