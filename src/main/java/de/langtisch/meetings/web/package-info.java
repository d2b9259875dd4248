/// The pages of the Gremien and their rooms.
@NullMarked
package de.langtisch.meetings.web;

import org.jspecify.annotations.NullMarked;
