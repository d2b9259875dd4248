package de.langtisch.privacy;

import java.time.Instant;
import java.util.List;

/// What the guard says about a content.
public sealed interface GuardOutcome {
    /// Nothing to decide, since `at`, by the rules of that moment.
    record Cleared(String ruleSet, Instant at) implements GuardOutcome {}

    /// Not publishable until somebody has decided about each [Fund].
    record DecisionRequired(List<Fund> funde) implements GuardOutcome {
        public DecisionRequired {
            funde = List.copyOf(funde);
        }
    }
}
