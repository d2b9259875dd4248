/// Tests of recognising norms and decisions, also on texts that nobody here wrote.
@NullMarked
package de.langtisch.citations;

import org.jspecify.annotations.NullMarked;
