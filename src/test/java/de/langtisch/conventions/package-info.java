/// The rules of the house as tests, each able to prove that it can fail.
@NullMarked
package de.langtisch.conventions;

import org.jspecify.annotations.NullMarked;
