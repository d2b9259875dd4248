/// What became of decisions: the way through the Instanzen, who changed whom, and what that means for everything that
/// names them.
@NullMarked
package de.langtisch.law.fate;

import org.jspecify.annotations.NullMarked;
