package de.langtisch.law.fate;

import de.langtisch.law.Effect;

/// One step of the way: what `later` did to `earlier`.
record Step(Decision earlier, Decision later, Effect effect) {}
