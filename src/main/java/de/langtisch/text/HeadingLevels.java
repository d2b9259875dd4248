package de.langtisch.text;

import java.util.ArrayDeque;
import java.util.Deque;

/// Levels of headings on the page: below the page's own levels 1 and 2, without the gaps that a screen reader would
/// announce as missing chapters. `#` is level 3; a `###` directly below it is level 4.
final class HeadingLevels {
    private static final int LEVELS_OF_THE_PAGE = 2;

    private final Deque<Integer> open = new ArrayDeque<>();

    int next(int sourceLevel) {
        while (!open.isEmpty() && open.peek() >= sourceLevel) {
            open.pop();
        }
        open.push(sourceLevel);
        return Math.min(6, LEVELS_OF_THE_PAGE + open.size());
    }
}
