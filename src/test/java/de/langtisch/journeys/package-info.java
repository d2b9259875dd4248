/// Journeys in a real browser through the demo cooperation, one per promise, with axe on every page.
@NullMarked
package de.langtisch.journeys;

import org.jspecify.annotations.NullMarked;
