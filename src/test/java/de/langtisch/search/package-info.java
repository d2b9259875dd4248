/// Tests of the search module.
@NullMarked
package de.langtisch.search;

import org.jspecify.annotations.NullMarked;
