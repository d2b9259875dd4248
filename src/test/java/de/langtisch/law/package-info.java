/// Tests of the identifiers of decisions and of their import, also on real decisions.
@NullMarked
package de.langtisch.law;

import org.jspecify.annotations.NullMarked;
