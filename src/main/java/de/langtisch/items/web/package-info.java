/// Pages of the items: writing, releasing, reading, history and topics.
@NullMarked
package de.langtisch.items.web;

import org.jspecify.annotations.NullMarked;
