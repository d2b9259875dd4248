package de.langtisch.privacy;

import java.util.List;
import org.springframework.stereotype.Service;

/// Has no rules and says so: it clears everything, and the pages ask people to look themselves
/// (`privacy.guard.withoutRules`). What it keeps from the first day is the way through the guard.
@Service
class GuardWithoutRules implements PersonalDataGuard {
    private static final String RULE_SET = "keine Regeln (1)";

    private final Clearances clearances;

    GuardWithoutRules(Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public GuardOutcome clear(String contentHash, List<GuardedText> texts) {
        return clearances.give(contentHash, RULE_SET);
    }

    @Override
    public String ruleSet() {
        return RULE_SET;
    }
}
